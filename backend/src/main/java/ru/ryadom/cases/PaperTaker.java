package ru.ryadom.cases;

/** Who took a paper. */
public enum PaperTaker {

	PERSON("сам гражданин"), REPRESENTATIVE("представитель"), POST("почта, с уведомлением о вручении");

	private final String title;

	PaperTaker(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
