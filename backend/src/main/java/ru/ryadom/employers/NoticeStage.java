package ru.ryadom.employers;

/** Where a notice stands. */
public enum NoticeStage {

	/** The employer has no cabinet, and the paper is not handed over yet. */
	TO_HAND_OVER("ждёт вручения на бумаге"),
	/** The employer has it and has not answered. */
	WAITING("ждёт отклика"),
	/** The employer responded; what is known is to be analysed. */
	RESPONDED("есть отклик"), NEEDED("план нужен"), NOT_NEEDED("план не нужен"), DECLINED("работодатель отказался"),
	NOT_OURS("«это не наш сотрудник»"), LAPSED("отклика не было"), WITHDRAWN("отозвано");

	private final String title;

	NoticeStage(String title) {
		this.title = title;
	}

	/** For the journal. */
	public String title() {
		return this.title;
	}

}
