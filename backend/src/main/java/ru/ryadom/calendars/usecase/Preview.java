package ru.ryadom.calendars.usecase;

import java.util.List;

import ru.ryadom.calendars.Shift;
import ru.ryadom.law.Objection;

/** What a change of a day would move. */
public record Preview(List<Objection> objections, int revision, List<Shift> all) {

	private static final int SHOWN = 50;

	/** How many terms get another last day. */
	public int count() {
		return this.all.stream().mapToInt(Shift::count).sum();
	}

	/** The nearest of them. */
	public List<Shift> shifts() {
		return this.all.stream().limit(SHOWN).toList();
	}

}
