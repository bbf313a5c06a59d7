package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What the measures of a plan must be, and what in their words should be looked at again.
 */
public final class PlanMeasures {

	/** More would not be a plan any more; the act names no bound. */
	private static final int MOST = 40;

	private static final Set<String> ROUTES = Set.of("workplace-3", "workplace-4");

	private static final Pattern ADDRESS = Pattern
		.compile("(?iu)(?<!\\p{L})(ул\\.|улиц[аеыу]|просп\\.|пр-т|проспект[еау]?|переул\\p{L}*|пер\\.|бульвар\\p{L}*"
				+ "|шоссе|набережн\\p{L}*|кв\\.|квартир\\p{L}*|подъезд\\p{L}*|домашн\\p{L}+ адрес\\p{L}*|прожива\\p{L}+"
				+ "|(д|дом|корп)\\.? ?№? ?\\d)");

	private static final Pattern CLOSED = Pattern.compile("(?iu)(?<!\\p{L})(диагноз\\p{L}*|ипра|мсэ|снилс"
			+ "|групп\\p{L}+ инвалидности|инвалид\\p{L}* [1-3I]+ групп\\p{L}*|\\d{3}-\\d{3}-\\d{3} \\d{2})(?!\\p{L})");

	private PlanMeasures() {
	}

	/** Words that an employer must not read, found where an employer will. */
	public record Warning(String measureId, String title, String message) {
	}

	static List<Objection> objections(List<PlanMeasure> chosen, LocalDate startsOn) {
		Objections objections = new Objections()
			.when(chosen.isEmpty(), Objection.at("measures", "NO_MEASURES", "Выберите хотя бы одно мероприятие."))
			.when(chosen.size() > MOST,
					Objection.at("measures", "TOO_MANY_MEASURES", "Не больше " + MOST + " мероприятий."));
		Set<String> listed = new HashSet<>();
		for (int i = 0; i < Math.min(chosen.size(), MOST); i++) {
			PlanMeasure measure = chosen.get(i);
			one("measures." + i + ".", measure, startsOn, objections);
			objections.when(measure.listedId() != null && !listed.add(measure.listedId()),
					Objection.at("measures." + i + ".listed", "MEASURE_TWICE",
							"Это мероприятие уже есть в плане. Допишите его содержание там."));
		}
		return objections.all();
	}

	private static void one(String path, PlanMeasure measure, LocalDate startsOn, Objections objections) {
		PlanProgramme programme = measure.programme();
		objections.text(path + ((measure.listedId() == null) ? "ownTitle" : "listed"), measure.title(), 300)
			.text(path + "content", measure.content(), 2000)
			.when(measure.from().isBefore(startsOn.minusMonths(2)),
					Objection.at(path + "from", "MEASURE_TOO_EARLY",
							"Это раньше первого дня работы больше чем на два месяца. Проверьте дату."))
			.when(measure.lastDay().isBefore(measure.from()),
					Objection.at(path + "until", "MEASURE_ENDS_FIRST", "Мероприятие кончается раньше, чем начинается."))
			.when(measure.lastDay().isAfter(startsOn.plusYears(3)),
					Objection.at(path + "until", "MEASURE_TOO_LATE",
							"Это больше чем через три года после первого дня работы. Проверьте дату."))
			.when(programme != null && !PlanProgramme.MEASURE.equals(measure.listedId()),
					Objection.at(path + "programme", "PROGRAMME_ELSEWHERE",
							"Программа введения в профессию – только у мероприятия 17 перечня."));
		if (programme != null) {
			objections.and(programme.objections(path + "programme."));
		}
	}

	/**
	 * What in the words of measures an employer must not learn: the home address on the
	 * way to work, and what belongs to medicine. Nothing is refused, for a word may stand
	 * there rightly: «улица у проходной».
	 */
	public static List<Warning> warnings(List<PlanMeasure> measures) {
		return measures.stream().map(PlanMeasures::warning).filter(java.util.Objects::nonNull).toList();
	}

	private static @Nullable Warning warning(PlanMeasure measure) {
		StringBuilder words = new StringBuilder(measure.title()).append(' ').append(measure.content());
		if (measure.programme() != null) {
			measure.programme().parts().forEach((part) -> words.append(' ').append(part.text()));
		}
		if (CLOSED.matcher(words).find()) {
			return new Warning(measure.id(), measure.title(),
					"Похоже на сведения о здоровье или номер документа. Работодатель увидит этот текст: напишите, "
							+ "что нужно сделать, а не почему.");
		}
		if (ROUTES.contains(String.valueOf(measure.listedId())) && ADDRESS.matcher(words).find()) {
			return new Warning(measure.id(), measure.title(),
					"Похоже на адрес. Работодатель увидит этот текст, а домашний адрес ему знать нельзя: "
							+ "начните маршрут от остановки или от метро.");
		}
		return null;
	}

}
