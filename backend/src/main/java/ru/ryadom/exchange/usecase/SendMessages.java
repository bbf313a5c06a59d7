package ru.ryadom.exchange.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.github.resilience4j.core.IntervalFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.exchange.ChannelState;
import ru.ryadom.exchange.ExchangeMessage;
import ru.ryadom.exchange.ExchangeMessages;
import ru.ryadom.exchange.MessageAccepted;
import ru.ryadom.exchange.OfficeZones;
import ru.ryadom.exchange.Outbox;
import ru.ryadom.exchange.Outbox.Claim;
import ru.ryadom.exchange.PartnerSystem;
import ru.ryadom.exchange.PartnerSystem.Delivery;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;

/**
 * Hands over what waits. A message is sent at least once under its one id, which the
 * other side takes once; the receipt has its effect in one unit of work.
 */
@Component
public class SendMessages {

	private static final Logger log = LoggerFactory.getLogger(SendMessages.class);

	private final Outbox outbox;

	private final ExchangeMessages messages;

	private final UnitOfWork unit;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	private final InstantSource realTime;

	private final OfficeZones zones;

	private final SendingPace pace;

	private final IntervalFunction pauses;

	SendMessages(Outbox outbox, ExchangeMessages messages, UnitOfWork unit, Journal journal,
			ApplicationEventPublisher events, BusinessClock clock, InstantSource realTime, OfficeZones zones,
			SendingPace pace) {
		this.outbox = outbox;
		this.messages = messages;
		this.unit = unit;
		this.journal = journal;
		this.events = events;
		this.clock = clock;
		this.realTime = realTime;
		this.zones = zones;
		this.pace = pace;
		this.pauses = IntervalFunction.ofExponentialRandomBackoff(pace.firstPause(), 2, 0.5, pace.longestPause());
	}

	/** What a receipt is about: its repetition is the same command. */
	private record Receipt(String messageId) {
	}

	/**
	 * Sends the message of this system that has been due longest.
	 * @return whether there was one
	 */
	public boolean sendOne(PartnerSystem partner) {
		ChannelState state = partner.state();
		if (state == ChannelState.NOT_CONNECTED || state == ChannelState.RESTING) {
			return false;
		}
		Instant now = this.realTime.instant();
		Optional<Claim> claim = this.outbox.claim(partner.system(), now, now.plus(this.pace.lease()));
		claim.ifPresent((held) -> send(partner, held));
		return claim.isPresent();
	}

	private void send(PartnerSystem partner, Claim claim) {
		ExchangeMessage message = claim.message();
		noteWhoIsShown(partner, message);
		LocalDate today = this.clock.today(this.zones.of(message.officeId()));
		Delivery delivery = partner.send(message.id(), message.body(), today);
		Instant at = this.realTime.instant();
		switch (delivery) {
			case Delivery.Taken(var on) when on != null -> received(partner, claim, at, on);
			case Delivery.Taken _ -> this.outbox.keep(claim, message.taken(at));
			case Delivery.Declined _ -> this.outbox.keep(claim, message.givenUp(at, "REFUSED"));
			case Delivery.Failed(var reason) -> this.outbox.keep(claim, afterFailure(message, at, reason));
			case Delivery.NotTried _ -> this.outbox.release(claim, at.plus(pause(1)));
		}
	}

	private ExchangeMessage afterFailure(ExchangeMessage message, Instant at, String reason) {
		return (message.tries() + 1 >= this.pace.tries()) ? message.givenUp(at, reason)
				: message.notTaken(at, reason, at.plus(pause(message.tries() + 1)));
	}

	private Duration pause(int tries) {
		return Duration.ofMillis(this.pauses.apply(tries));
	}

	/** Personal data leave the house only when the journal has taken note. */
	private void noteWhoIsShown(PartnerSystem partner, ExchangeMessage message) {
		if (message.attempts().isEmpty()) {
			Reading reading = Reading.current();
			reading.shows(message.personId(), "передача: " + lower(message.kind().words()));
			reading.about(message.subject());
			this.journal.showed(Services.of(partner.system()), reading);
		}
	}

	private void received(PartnerSystem partner, Claim claim, Instant at, LocalDate on) {
		try {
			receive(Services.of(partner.system()), claim.message().id(), at, on);
		}
		catch (RuntimeException failed) {
			// The other side will give the same receipt again.
			log.error("a receipt of {} has no effect ({})", partner.system(), failed.getClass().getName());
			this.outbox.keep(claim, afterFailure(claim.message(), at, "NO_EFFECT"));
		}
	}

	private void receive(Viewer.ServiceViewer by, String id, Instant at, LocalDate on) {
		this.unit.run(new Command("exchangeReceipt", by.account(), id, new Receipt(id)), Answers.CODEC,
				() -> take(by, id, at, on));
	}

	private Decision<String> take(Viewer.ServiceViewer by, String id, Instant at, LocalDate on) {
		ExchangeMessage message = this.messages.find(by, id).orElseThrow();
		ExchangeMessage taken = message.taken(at);
		@Nullable ExchangeMessage received = taken.received(on);
		if (received == null) {
			return new Accepted<>(id);
		}
		this.messages.save(received);
		tellReceived(by, message, received, on);
		return new Accepted<>(id);
	}

	/** What a receipt leads to, however it came. */
	void tellReceived(Viewer.ServiceViewer by, ExchangeMessage before, ExchangeMessage received, LocalDate on) {
		this.journal.wrote(by, "получено другой системой: " + lower(before.kind().words()), before.subject(),
				List.of(before.personId()),
				List.of(new Change("Обмен", Stages.words(before.state()), Stages.words(received.state()))));
		this.events.publishEvent(new MessageAccepted(by, before.id(), before.subject(), before.body(), on));
	}

	private static String lower(String words) {
		return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
	}

}
