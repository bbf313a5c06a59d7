package ru.ryadom.exchange;

/** How the way to another system is. */
public enum ChannelState {

	/** Nobody has said where the system is. */
	NOT_CONNECTED("Канал не подключён: отправьте на бумаге"),
	/** Messages go out and come in. */
	WORKING("Работает"),
	/** Too much failed: the house leaves the other side alone for a while. */
	RESTING("Приостановлен после сбоев: отправка продолжится сама"),
	/** A few calls find out whether it works again. */
	TRYING("Проверяется после сбоев");

	private final String words;

	ChannelState(String words) {
		this.words = words;
	}

	/** As staff read it. */
	public String words() {
		return this.words;
	}

}
