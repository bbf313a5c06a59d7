package ru.ryadom.calendars.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.calendars.AppliedChange;
import ru.ryadom.calendars.ChangeBook;
import ru.ryadom.calendars.Editions;
import ru.ryadom.calendars.Editions.Moved;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Leases.Lease;
import ru.ryadom.law.CalendarChange;
import ru.ryadom.law.Law;
import ru.ryadom.terms.LeasedBatches;
import ru.ryadom.terms.LeasedBatches.Job;
import ru.ryadom.terms.RunningTerms;
import ru.ryadom.terms.Sweep;
import ru.ryadom.terms.TermsRecounted;

/**
 * Moves the terms that changed days move. A term is moved when it was counted by a former
 * edition of the calendars and is counted otherwise now: so each once, however often it
 * is looked at. Looked again it is until every house has long known the change, for a
 * term that one of them has counted by the day as it was.
 */
@Component
public class MoveTerms implements Sweep {

	/** Who does it, for the journal. */
	public static final Viewer.ServiceViewer CALENDARS = new Viewer.ServiceViewer("service:calendars",
			"Учёт календарей");

	private static final Logger log = LoggerFactory.getLogger(MoveTerms.class);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

	/**
	 * Longer than a house needs to hear of a change, and than a unit of work may last.
	 */
	private static final Duration KNOWN_TO_ALL = Duration.ofMinutes(2);

	private static final Job JOB = new Job("calendars", "moveTerms", CALENDARS, 100);

	private static final int BATCHES_AT_ONCE = 5;

	private final LeasedBatches batches;

	private final ChangeBook book;

	private final RunningTerms terms;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	private final InstantSource realTime;

	private final Law law;

	MoveTerms(LeasedBatches batches, ChangeBook book, RunningTerms terms, Journal journal,
			ApplicationEventPublisher events, BusinessClock clock, InstantSource realTime, Law law) {
		this.batches = batches;
		this.book = book;
		this.terms = terms;
		this.journal = journal;
		this.events = events;
		this.clock = clock;
		this.realTime = realTime;
		this.law = law;
	}

	@Override
	public String job() {
		return JOB.lease();
	}

	/** As many as nobody has to wait long for; the rest at the next interval. */
	void moveSome() {
		AtomicInteger batches = new AtomicInteger();
		try {
			sweep(() -> batches.getAndIncrement() < BATCHES_AT_ONCE);
		}
		catch (RuntimeException failed) {
			log.warn("terms are left to the sweep: {}", failed.getClass().getName());
		}
	}

	@Override
	public int sweep(BooleanSupplier goOn) {
		return this.book.unsettled().isEmpty() ? 0 : this.batches.leased(JOB, (lease) -> moveAs(lease, goOn));
	}

	private int moveAs(Lease lease, BooleanSupplier goOn) {
		List<AppliedChange> unsettled = this.book.unsettled();
		if (unsettled.isEmpty()) {
			return 0;
		}
		Editions editions = new Editions(this.law.approved(), this.book.all(), unsettled.getFirst());
		return unsettled.stream().mapToInt((applied) -> move(lease, applied, editions, goOn)).sum();
	}

	private int move(Lease lease, AppliedChange applied, Editions editions, BooleanSupplier goOn) {
		CalendarChange change = applied.change();
		Instant looked = this.realTime.instant();
		Instant now = this.clock.instant();
		if (this.terms.over(change.date(), change.region())
			.stream()
			.noneMatch((alike) -> editions.move(alike.one(), now).isPresent())) {
			this.book.settle(applied, looked.minus(KNOWN_TO_ALL));
			return 0;
		}
		return this.batches.over(this.terms.ids(change.date(), change.region()), lease, JOB, goOn,
				(ids) -> move(ids, editions));
	}

	private int move(List<String> ids, Editions editions) {
		Instant now = this.clock.instant();
		List<Moved> moved = this.terms.still(ids)
			.stream()
			.flatMap((term) -> editions.move(term, now).stream())
			.toList();
		if (!moved.isEmpty()) {
			this.terms.keep(moved.stream().map(Moved::after).toList());
			this.journal.wroteEach(CALENDARS, "срок сдвинут изменением календаря",
					moved.stream()
						.collect(Collectors.groupingBy((each) -> each.after().subject(),
								Collectors.mapping(this::change, Collectors.toList()))));
			this.events.publishEvent(new TermsRecounted(moved.stream().map((each) -> each.after().subject()).toList()));
		}
		return moved.size();
	}

	private Change change(Moved moved) {
		return new Change("срок «" + this.law.termRule(moved.after().ruleId()).title() + "»",
				"последний день " + DAY.format(moved.before().due()),
				"последний день " + DAY.format(moved.after().due()) + ": " + DAY.format(moved.why().date())
						+ (moved.why().working() ? " объявлен рабочим днём: " : " объявлен нерабочим днём: ")
						+ moved.why().title());
	}

}
