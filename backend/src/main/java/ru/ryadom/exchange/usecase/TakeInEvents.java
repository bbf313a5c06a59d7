package ru.ryadom.exchange.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.exchange.ChannelState;
import ru.ryadom.exchange.Feeds;
import ru.ryadom.exchange.Feeds.Place;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PartnerEvent;
import ru.ryadom.exchange.PartnerSystem;
import ru.ryadom.exchange.PartnerSystem.FeedAnswer.FeedPage;
import ru.ryadom.exchange.WrongEvent;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision.Accepted;

/**
 * Reads what other systems tell. Each event takes effect once, in one unit of work with
 * the record that it did; the place in the feed moves on only when the whole page is
 * dealt with. What cannot be understood is put aside and seen by staff.
 */
@Component
public class TakeInEvents {

	private static final Logger log = LoggerFactory.getLogger(TakeInEvents.class);

	private static final int PAGE = 50;

	/** Federal systems go by Moscow's day. */
	private static final ZoneId FEDERAL = ZoneId.of("Europe/Moscow");

	private final Feeds feeds;

	private final UnitOfWork unit;

	private final BusinessClock clock;

	private final InstantSource realTime;

	private final SendingPace pace;

	private final EventEffects effects;

	private final Patience patience = new Patience();

	TakeInEvents(Feeds feeds, UnitOfWork unit, BusinessClock clock, InstantSource realTime, SendingPace pace,
			EventEffects effects) {
		this.feeds = feeds;
		this.unit = unit;
		this.clock = clock;
		this.realTime = realTime;
		this.pace = pace;
		this.effects = effects;
	}

	/** What an event says: the same id with other words is another matter. */
	private record Told(PartnerEvent event) {
	}

	/**
	 * Reads a page of the feed of this system.
	 * @return whether there was anything in it
	 */
	public boolean readOne(PartnerSystem partner) {
		if (partner.state() == ChannelState.NOT_CONNECTED) {
			return false;
		}
		Instant now = this.realTime.instant();
		Optional<Place> place = this.feeds.lease(partner.system(), now, now.plus(this.pace.lease()));
		return place.isPresent() && read(partner, place.get());
	}

	private boolean read(PartnerSystem partner, Place place) {
		@Nullable String cursor = place.cursor();
		try {
			if (partner.read(cursor, PAGE, this.clock.today(FEDERAL)) instanceof FeedPage page) {
				if (page.events().stream().allMatch((event) -> dealtWith(partner.system(), event))) {
					cursor = page.next();
					page.events().forEach((event) -> this.patience.forget(failureKey(partner.system(), event)));
				}
				return !page.events().isEmpty() && !page.next().equals(place.cursor());
			}
			return false;
		}
		finally {
			this.feeds.readTo(place, cursor, Instant.EPOCH);
		}
	}

	/** Whether nothing is left to do about the event. */
	private boolean dealtWith(OutsideSystem system, PartnerEvent event) {
		if (event instanceof PartnerEvent.Unreadable(var id, var reason, var raw)) {
			putAside(system, id, reason, raw);
			return true;
		}
		if (this.patience.isOver(failureKey(system, event))) {
			return true;
		}
		try {
			takeIn(system, event);
			return true;
		}
		catch (Fault.KeyReused otherContent) {
			putAside(system, event.id(), "OTHER_CONTENT", event.toString());
			return true;
		}
		catch (WrongEvent wrong) {
			putAside(system, event.id(), wrong.reason().name(), event.toString());
			return true;
		}
		catch (Fault.Unavailable | Fault.Conflict passing) {
			return false;
		}
		catch (RuntimeException failed) {
			log.error("an event of {} has no effect ({})", system, failed.getClass().getName());
			if (!this.patience.endsWith(failureKey(system, event))) {
				return false;
			}
			putAside(system, event.id(), "NO_EFFECT", event.toString());
			return true;
		}
	}

	private void putAside(OutsideSystem system, String id, String reason, String raw) {
		this.feeds.quarantine(system, id, reason, raw, this.realTime.instant());
	}

	private void takeIn(OutsideSystem system, PartnerEvent event) {
		Viewer.ServiceViewer by = Services.of(system);
		Command command = new Command("exchangeEvent", by.account(), hash(event.id()), new Told(event));
		this.unit.run(command, Answers.CODEC, () -> {
			if (!this.feeds.isTaken(system, event.id())) {
				this.feeds.take(system, event.id(), this.realTime.instant());
				this.effects.of(by, system, event);
			}
			return new Accepted<>(event.id());
		});
		if (!this.effects.isOurs(by, system, event)) {
			putAside(system, event.id(), "UNKNOWN_MESSAGE", event.toString());
		}
	}

	private static String failureKey(OutsideSystem system, PartnerEvent event) {
		return system + ":" + event.id();
	}

	private static String hash(String id) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException notThisJava) {
			throw new IllegalStateException(notThisJava);
		}
	}

}
