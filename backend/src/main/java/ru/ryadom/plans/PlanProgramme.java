package ru.ryadom.plans;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What the seventeenth measure of the list consists of, by its own words: история
 * предприятия, цель, достижения, рабочее место, режим работы, охрана труда, дневник
 * наблюдений.
 */
public record PlanProgramme(@Nullable String history, @Nullable String goal, @Nullable String achievements,
		@Nullable String workplace, @Nullable String regime, @Nullable String labourProtection,
		@Nullable String diary) {

	/** The measure of the list that has this template. */
	public static final String MEASURE = "workplace-17";

	private static final int LONGEST = 1000;

	/** A part that somebody filled. */
	public record Part(String name, String title, String text) {
	}

	private record Slot(String name, String title, Function<PlanProgramme, @Nullable String> text) {
	}

	private static final List<Slot> SLOTS = List.of(new Slot("history", "История предприятия", PlanProgramme::history),
			new Slot("goal", "Цель", PlanProgramme::goal),
			new Slot("achievements", "Достижения", PlanProgramme::achievements),
			new Slot("workplace", "Рабочее место", PlanProgramme::workplace),
			new Slot("regime", "Режим работы", PlanProgramme::regime),
			new Slot("labourProtection", "Охрана труда", PlanProgramme::labourProtection),
			new Slot("diary", "Дневник наблюдений", PlanProgramme::diary));

	/** The parts that are filled, in the order of the list. */
	public List<Part> parts() {
		return SLOTS.stream().flatMap((slot) -> {
			String text = slot.text().apply(this);
			return (text == null || text.isBlank()) ? Stream.<Part>empty()
					: Stream.of(new Part(slot.name(), slot.title(), text));
		}).toList();
	}

	/** The words of all parts by their titles. */
	Map<String, String> texts() {
		return parts().stream().collect(Collectors.toMap(Part::title, Part::text));
	}

	List<Objection> objections(String path) {
		Objections objections = new Objections();
		SLOTS.forEach((slot) -> objections.longest(path + slot.name(), slot.text().apply(this), LONGEST));
		return objections.all();
	}

}
