package ru.ryadom.cases;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.TermHolder;
import ru.ryadom.terms.Term;

/** What a case that stands still is to its person. */
final class PauseStory {

	private PauseStory() {
	}

	/**
	 * @param goesOn the term that a pause does not stop, {@code null} when none runs
	 */
	static CitizenStory.Now now(@Nullable Term goesOn) {
		return new CitizenStory.Now("Дело приостановлено", "Ваше дело сейчас стоит.",
				"Когда дело возобновят, сроки в рабочих днях пойдут дальше. Шесть месяцев сертификата не останавливаются.",
				"Потом мы продолжим. Срок в сертификате не меняется.",
				"Если готовы продолжить раньше, позвоните в центр занятости.",
				"Хотите продолжить раньше? Позвоните нам.", TermHolder.OFFICE, goesOn);
	}

}
