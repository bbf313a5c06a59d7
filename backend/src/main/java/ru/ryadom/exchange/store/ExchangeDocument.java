package ru.ryadom.exchange.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.exchange.ExchangeAttempt;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.ExchangeMessage;
import ru.ryadom.exchange.ExchangeStage;
import ru.ryadom.exchange.ExchangeState;
import ru.ryadom.exchange.ExchangeState.MessageAnswered;
import ru.ryadom.exchange.ExchangeState.MessageFailed;
import ru.ryadom.exchange.ExchangeState.MessageQueued;
import ru.ryadom.exchange.ExchangeState.MessageReceived;
import ru.ryadom.exchange.ExchangeState.MessageSent;
import ru.ryadom.exchange.ExchangeState.MessageSettledByHand;

/**
 * The stored shape of a message. The lease is the outbox's and stands beside it.
 *
 * @param day the day of the state, as ISO text
 * @param pd the sealed part
 */
record ExchangeDocument(@Id String id, int revision, String system, String kind, String subject, String office,
		String person, Instant queuedAt, String stage, @Nullable String day, @Nullable String reason,
		@Nullable String by, int tries, List<ExchangeAttempt> attempts, Instant dueAt, byte[] pd) {

	static final String COLLECTION = "exchange";

	/** What is personal: told, asked, answered, and written by staff. */
	record Sealed(ExchangeBody body, List<String> answers, @Nullable String note) {

		static Sealed of(ExchangeMessage message) {
			return new Sealed(message.body(), message.answers(), message.note());
		}

	}

	static ExchangeDocument of(ExchangeMessage message, int revision, byte[] pd) {
		ExchangeState state = message.state();
		LocalDate day = state.day();
		return new ExchangeDocument(message.id(), revision, message.system().name(), message.kind().name(),
				message.subject(), message.officeId(), message.personId(), message.queuedAt(), state.stage().name(),
				(day != null) ? day.toString() : null, (state instanceof MessageFailed(var why)) ? why : null,
				(state instanceof MessageSettledByHand(var on, var who)) ? who : null, message.tries(),
				message.attempts(), message.dueAt(), pd);
	}

	ExchangeMessage toDomain(Sealed sealed) {
		return new ExchangeMessage(this.id, this.revision, this.subject, this.office, this.person, sealed.body(),
				this.queuedAt, state(), this.tries, this.attempts, this.dueAt, sealed.answers(), sealed.note());
	}

	private ExchangeState state() {
		return switch (ExchangeStage.valueOf(this.stage)) {
			case QUEUED -> new MessageQueued();
			case SENT -> new MessageSent();
			case ACCEPTED -> new MessageReceived(requiredDay());
			case ANSWERED -> new MessageAnswered(requiredDay());
			case FAILED -> new MessageFailed((this.reason != null) ? this.reason : "");
			case SETTLED_BY_HAND -> new MessageSettledByHand(requiredDay(), this.by);
		};
	}

	private LocalDate requiredDay() {
		if (this.day == null) {
			throw new IllegalStateException("a message without the day of its state");
		}
		return LocalDate.parse(this.day);
	}

}
