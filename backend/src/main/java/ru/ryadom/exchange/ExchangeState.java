package ru.ryadom.exchange;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** How far a message has come, with what is true there. */
public sealed interface ExchangeState {

	/** Waits for its turn; nothing is known to have arrived. */
	record MessageQueued() implements ExchangeState {
	}

	/** The other side took it and has not said when it was received. */
	record MessageSent() implements ExchangeState {
	}

	/** The other side has confirmed the receipt. */
	record MessageReceived(LocalDate on) implements ExchangeState {
	}

	/** The answer has come. */
	record MessageAnswered(LocalDate on) implements ExchangeState {
	}

	/**
	 * Nobody tries any more until staff say so.
	 *
	 * @param reason code of the last failure
	 */
	record MessageFailed(String reason) implements ExchangeState {
	}

	/**
	 * Its way went round the system.
	 *
	 * @param by who entered that, {@code null} when another act of staff implied it
	 */
	record MessageSettledByHand(LocalDate on, @Nullable String by) implements ExchangeState {
	}

	default ExchangeStage stage() {
		return switch (this) {
			case MessageQueued _ -> ExchangeStage.QUEUED;
			case MessageSent _ -> ExchangeStage.SENT;
			case MessageReceived _ -> ExchangeStage.ACCEPTED;
			case MessageAnswered _ -> ExchangeStage.ANSWERED;
			case MessageFailed _ -> ExchangeStage.FAILED;
			case MessageSettledByHand _ -> ExchangeStage.SETTLED_BY_HAND;
		};
	}

	/** The day that the state names, or {@code null}. */
	default @Nullable LocalDate day() {
		return switch (this) {
			case MessageReceived(var on) -> on;
			case MessageAnswered(var on) -> on;
			case MessageSettledByHand(var on, var by) -> on;
			case MessageQueued _, MessageSent _, MessageFailed _ -> null;
		};
	}

}
