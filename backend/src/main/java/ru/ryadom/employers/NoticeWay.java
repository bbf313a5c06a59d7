package ru.ryadom.employers;

/** How a notice came to the employer. */
public enum NoticeWay {

	CABINET("в кабинете организации"), PAPER("на бумаге под подпись");

	private final String title;

	NoticeWay(String title) {
		this.title = title;
	}

	/** For the journal. */
	public String title() {
		return this.title;
	}

}
