package ru.ryadom.plans;

/** What somebody says of a plan. */
public enum PlanRemarkKind {

	COMMENT("замечание"), PROPOSAL("предложение"), OBJECTION("возражение"), ADDITION("дополнение");

	private final String title;

	PlanRemarkKind(String title) {
		this.title = title;
	}

	/** In Russian and in small letters. */
	public String title() {
		return this.title;
	}

}
