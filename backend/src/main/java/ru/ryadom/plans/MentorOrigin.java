package ru.ryadom.plans;

/** Where a mentor is from. */
public enum MentorOrigin {

	OWN_WORKER("работник организации"), ASSOCIATION("из объединения");

	private final String title;

	MentorOrigin(String title) {
		this.title = title;
	}

	/** In Russian and in small letters. */
	public String title() {
		return this.title;
	}

}
