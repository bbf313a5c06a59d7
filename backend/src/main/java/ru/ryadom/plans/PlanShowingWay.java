package ru.ryadom.plans;

/** How the worker saw the draft. */
public enum PlanShowingWay {

	CABINET("в личном кабинете"), PAPER("на бумаге");

	private final String title;

	PlanShowingWay(String title) {
		this.title = title;
	}

	/** In Russian and in small letters. */
	public String title() {
		return this.title;
	}

}
