package ru.ryadom.employers;

/** Why an employer does without a plan. */
public enum NoticeDeclineReason {

	OWN_ARRANGEMENTS("работодатель всё делает сам"), NOTHING_TO_ARRANGE("условия уже созданы"),
	NO_TIME("сейчас нет возможности"), OTHER("другая причина");

	private final String title;

	NoticeDeclineReason(String title) {
		this.title = title;
	}

	/** For the journal. */
	public String title() {
		return this.title;
	}

}
