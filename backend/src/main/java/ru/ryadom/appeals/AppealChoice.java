package ru.ryadom.appeals;

import java.util.List;

import ru.ryadom.law.Objection;

/** What may be written about now, and if not, why. */
public record AppealChoice(AppealKind kind, List<Objection> objections) {

	public AppealChoice {
		objections = List.copyOf(objections);
	}

	public boolean allowed() {
		return this.objections.isEmpty();
	}

}
