package ru.ryadom.appeals;

/** Where it stands. */
public enum AppealStage {

	WAITING("ждёт ответа"), ANSWERED("есть ответ"), WITHDRAWN("отозвана");

	private final String title;

	AppealStage(String title) {
		this.title = title;
	}

	/** For the journal. */
	public String title() {
		return this.title;
	}

}
