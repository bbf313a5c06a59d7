package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** What a set of measures must be. */
final class MeasureRules {

	/** More would not be a plan any more; the act names no bound. */
	private static final int MOST = 40;

	private MeasureRules() {
	}

	static List<Objection> objections(List<PlannedMeasure> chosen, LocalDate today, LocalDate latest) {
		Objections objections = new Objections()
			.when(chosen.isEmpty(), Objection.at("measures", "NO_MEASURES", "Выберите хотя бы одно мероприятие."))
			.when(chosen.size() > MOST,
					Objection.at("measures", "TOO_MANY_MEASURES", "Не больше " + MOST + " мероприятий."));
		for (int i = 0; i < Math.min(chosen.size(), MOST); i++) {
			one("measures." + i + ".", chosen.get(i), today, latest, objections);
		}
		return objections.all();
	}

	private static void one(String path, PlannedMeasure measure, LocalDate today, LocalDate latest,
			Objections objections) {
		objections.text(path + (measure.listedId() == null ? "ownTitle" : "listed"), measure.title(), 300)
			.text(path + "content", measure.content(), 2000)
			.when(measure.from().isBefore(today),
					Objection.at(path + "from", "MEASURE_IN_PAST", "Этот день уже прошёл. Проверьте дату."))
			.when(measure.to().isBefore(measure.from()),
					Objection.at(path + "to", "MEASURE_ENDS_FIRST", "Мероприятие кончается раньше, чем начинается."))
			.when(measure.to().isAfter(latest),
					new Objection("MEASURE_AFTER_CERTIFICATE",
							"Мероприятие позже, чем кончится сертификат: сопровождение длится шесть месяцев.",
							List.of((path + "to").split("\\.")), Norms.SIT_09));
	}

}
