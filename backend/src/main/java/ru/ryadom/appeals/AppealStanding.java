package ru.ryadom.appeals;

/** Where it stands. */
public enum AppealStanding {

	WAITING("ждёт ответа"), ANSWERED("есть ответ"), WITHDRAWN("отозвана");

	private final String title;

	AppealStanding(String title) {
		this.title = title;
	}

	/** For the journal. */
	public String title() {
		return this.title;
	}

}
