package ru.ryadom.plans;

/** Who does a measure. */
public enum PlanDoer {

	EMPLOYER("работодатель"), MENTOR("наставник"), OFFICE("центр занятости"), NGO("негосударственная организация"),
	WORKER("работник");

	private final String title;

	PlanDoer(String title) {
		this.title = title;
	}

	/** In Russian and in small letters. */
	public String title() {
		return this.title;
	}

}
