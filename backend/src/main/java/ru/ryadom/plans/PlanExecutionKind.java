package ru.ryadom.plans;

/** What has become of a measure. */
public enum PlanExecutionKind {

	DONE("сделано"), MOVED("перенесено"), NOT_NEEDED("не нужно");

	private final String title;

	PlanExecutionKind(String title) {
		this.title = title;
	}

	/** In Russian and in small letters. */
	public String title() {
		return this.title;
	}

}
