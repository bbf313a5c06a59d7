package ru.ryadom.exchange;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * Something that came and was not understood; what was in it stays sealed.
 *
 * @param reason code of the trouble
 */
public record ExchangeQuarantined(String id, OutsideSystem system, String reason, Instant at) {

	/** Why, as staff read it. */
	public String words() {
		return switch (this.reason) {
			case "UNKNOWN_TYPE" -> "Неизвестный вид события";
			case "UNKNOWN_MESSAGE" -> "Ответ на сообщение, которого не было";
			case "OTHER_CONTENT" -> "Повтор события с другим содержанием";
			case "NO_EFFECT" -> "Событие прочитано, но применить его не удалось";
			default -> Stream.of(WrongEvent.Reason.values())
				.filter((one) -> one.name().equals(this.reason))
				.findFirst()
				.map(WrongEvent.Reason::words)
				.orElse("Событие не удалось прочесть");
		};
	}

}
