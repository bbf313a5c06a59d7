package ru.ryadom.appeals;

/** What came of it. */
public enum AppealOutcome {

	SATISFIED("сделано, о чём просили"), PARTLY("сделано частью"), REFUSED("отказано");

	private final String title;

	AppealOutcome(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
