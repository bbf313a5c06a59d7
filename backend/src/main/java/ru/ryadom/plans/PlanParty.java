package ru.ryadom.plans;

/** Whose word it is. */
public enum PlanParty {

	OFFICE("центр занятости"), EMPLOYER("работодатель"), WORKER("работник");

	private final String title;

	PlanParty(String title) {
		this.title = title;
	}

	/** In Russian and in small letters. */
	public String title() {
		return this.title;
	}

}
