package ru.ryadom.matrix;

import java.util.List;
import java.util.Map;

/** A person that was entered twice. */
final class MergeSteps {

	private final Road duplicate;

	MergeSteps(Road duplicate) {
		this.duplicate = duplicate;
	}

	/** The second case is closed, and the main one goes on. */
	MergeSteps into(Road main, String... taken) {
		this.duplicate.changeCase("mergeCase", this.duplicate.ofCase(Map.of("mainCaseId", main.id(), "mainRevision",
				main.revision(), "taken", List.of(taken), "samePerson", true, "reason", "СНИЛС набрали с ошибкой.")));
		main.refresh();
		return this;
	}

}
