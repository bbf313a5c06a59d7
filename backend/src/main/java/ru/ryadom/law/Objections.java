package ru.ryadom.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects everything that stands in the way of one decision. */
public final class Objections {

	private final List<Objection> all = new ArrayList<>();

	/** Objects when {@code broken}. */
	public Objections when(boolean broken, Objection objection) {
		if (broken) {
			this.all.add(objection);
		}
		return this;
	}

	/** Objects to a text that is blank or longer than {@code longest} characters. */
	public Objections text(String field, @Nullable String text, int longest) {
		return when(text == null || text.isBlank(), Objection.at(field, "FIELD_EMPTY", "Заполните это поле."))
			.longest(field, text, longest);
	}

	/**
	 * Objects to a text longer than {@code longest} characters; blank or none is fine.
	 */
	public Objections longest(String field, @Nullable String text, int longest) {
		return when(text != null && text.length() > longest,
				Objection.at(field, "FIELD_TOO_LONG", "Слишком длинно: не больше " + longest + " знаков."));
	}

	/** Objects to a day that is still to come. */
	public Objections notAfter(String field, LocalDate day, LocalDate today) {
		return when(day.isAfter(today),
				Objection.at(field, "DATE_IN_FUTURE", "Этот день ещё не наступил. Проверьте дату."));
	}

	/** Adds what another decision objects to. */
	public Objections and(List<Objection> others) {
		this.all.addAll(others);
		return this;
	}

	/** All of it, in the order it was found. */
	public List<Objection> all() {
		return List.copyOf(this.all);
	}

}
