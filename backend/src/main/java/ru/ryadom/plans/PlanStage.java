package ru.ryadom.plans;

/** Where a plan stands. */
public enum PlanStage {

	DRAFT("проект"), DISCUSSED("обсуждается"), SENT("направлен"), CANCELLED("отменён");

	private final String title;

	PlanStage(String title) {
		this.title = title;
	}

	/** In Russian and in small letters. */
	public String title() {
		return this.title;
	}

}
