package ru.ryadom.exchange.usecase;

import ru.ryadom.exchange.ExchangeState;

/** States of a message in the words of the journal. */
final class Stages {

	private Stages() {
	}

	static String words(ExchangeState state) {
		return switch (state) {
			case ExchangeState.MessageQueued _ -> "в очереди";
			case ExchangeState.MessageSent _ -> "отправлено";
			case ExchangeState.MessageReceived(var on) -> "получено другой стороной " + on;
			case ExchangeState.MessageAnswered(var on) -> "есть ответ " + on;
			case ExchangeState.MessageFailed _ -> "не отправлено";
			case ExchangeState.MessageSettledByHand(var on, var by) -> "внесено вручную " + on;
		};
	}

}
