package ru.ryadom.law;

import java.util.List;

/**
 * What may be done now, answered by the decision that would do it.
 *
 * @param name name of the mutation
 * @param objections every rule in the way, empty when there is none
 */
public record Action(String name, List<Objection> objections) {

	public Action {
		objections = List.copyOf(objections);
	}

	public boolean allowed() {
		return this.objections.isEmpty();
	}

}
