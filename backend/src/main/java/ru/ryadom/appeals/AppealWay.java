package ru.ryadom.appeals;

/** How it came. */
public enum AppealWay {

	CABINET("в личном кабинете"), PAPER("на бумаге"), PHONE("по телефону"), VISIT("на приёме");

	private final String title;

	AppealWay(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
