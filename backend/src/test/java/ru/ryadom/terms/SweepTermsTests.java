package ru.ryadom.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Leases;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermRules;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What nobody touches is marked once, whoever sweeps and however often. */
@ServerTest
@DirtiesContext
@Import(SweepTermsTests.Dying.class)
@TestPropertySource(properties = { "ryadom.lease=1500ms", "ryadom.sweep.batch=20" })
class SweepTermsTests {

	private static final String MOSCOW = "office_moscow-south";

	/** A Monday. */
	private static final LocalDate EVENT = LocalDate.of(2026, 4, 6);

	@Autowired
	private SweepTerms sweepTerms;

	@Autowired
	private DueTerms due;

	@Autowired
	private Terms terms;

	@Autowired
	private Leases leases;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private SentCommands commands;

	@Autowired
	private Dying dying;

	@BeforeEach
	void clean() {
		List.of("terms", "notices", "journal", "leases").forEach((name) -> this.mongo.remove(new Query(), name));
	}

	@Test
	void aMonthAtOnceMarksEachOnceAndSaysEachOnce() {
		start(50, TermRules.SIT_03, MOSCOW);
		at("2026-05-06T09:00:00Z");
		assertThat(sweep()).isEqualTo(50);
		assertThat(sweep()).isZero();
		assertThat(count("terms", "state", "MISSED")).isEqualTo(50);
		assertThat(count("journal", "purpose", "пропущен срок")).isEqualTo(50);
		assertThat(count("notices", "kind", "MISSED")).as("to specialists and to the head").isEqualTo(100);
		assertThat(this.mongo.count(new Query(), "notices")).as("nothing that has passed is said after it")
			.isEqualTo(100);
	}

	@Test
	void dayByDayEachWarningIsSaidOnItsDayOnce() {
		start(3, TermRules.SIT_06, MOSCOW);
		this.terms.start(Ids.next("case"), TermRules.SIT_11, EVENT, MOSCOW);
		for (int day = 0; day < 12; day++) {
			at(EVENT.plusDays(day) + "T06:00:00Z");
			sweep();
			sweep();
		}
		assertThat(this.mongo.findAll(Document.class, "notices")
			.stream()
			.map((notice) -> notice.getString("rule") + " " + notice.getString("kind") + " " + notice.getString("to")
					+ " " + LocalDate.ofInstant(notice.getDate("sentAt").toInstant(), java.time.ZoneOffset.UTC))
			.distinct()).containsExactlyInAnyOrder("SIT-06 LAST_DAY SPECIALIST 2026-04-07",
					"SIT-06 MISSED SPECIALIST 2026-04-08", "SIT-06 MISSED HEAD 2026-04-08",
					"SIT-11 THREE_DAYS_LEFT SPECIALIST 2026-04-08", "SIT-11 ONE_DAY_LEFT SPECIALIST 2026-04-10",
					"SIT-11 LAST_DAY SPECIALIST 2026-04-13", "SIT-11 MISSED SPECIALIST 2026-04-14",
					"SIT-11 MISSED HEAD 2026-04-14");
		assertThat(this.mongo.count(new Query(), "notices")).isEqualTo(3 * 3 + 5);
	}

	@Test
	void ofTheSideOfAnotherTheOfficeIsRemindedAndItsMissingIsTold() {
		start(1, TermRules.SIT_03, MOSCOW);
		for (int day = 0; day < 12; day++) {
			at(EVENT.plusDays(day) + "T06:00:00Z");
			sweep();
		}
		assertThat(this.mongo.findAll(Document.class, "notices")).extracting((notice) -> notice.getString("kind"))
			.containsExactly("THREE_DAYS_LEFT", "ONE_DAY_LEFT", "LAST_DAY", "MISSED", "MISSED");
	}

	@Test
	void theDayOfEachOfficeBeginsInItsZone() {
		String ural = start(1, TermRules.SIT_01, "office_yekaterinburg").getFirst();
		String moscow = start(1, TermRules.SIT_01, MOSCOW).getFirst();
		at("2026-04-07T19:30:00Z"); // half past midnight at one, half past ten at the
									// other
		sweep();
		assertThat(state(ural)).isEqualTo(TermState.MISSED);
		assertThat(state(moscow)).isEqualTo(TermState.RUNNING);
		at("2026-04-07T21:00:00Z");
		sweep();
		assertThat(state(moscow)).isEqualTo(TermState.MISSED);
	}

	@Test
	void aThingThatMovedGoesByItsNewOfficesDay() {
		String moved = start(1, TermRules.SIT_01, MOSCOW).getFirst();
		this.terms.moveTo(moved, "office_yekaterinburg");
		at("2026-04-07T19:30:00Z");
		sweep();
		assertThat(state(moved)).isEqualTo(TermState.MISSED);
		assertThat(count("notices", "office", "office_yekaterinburg")).isEqualTo(2);
	}

	@Test
	void whatIsMetCancelledOrStandsStillIsLeftAlone() {
		List<String> all = start(4, TermRules.SIT_01, MOSCOW);
		this.terms.meet(all.get(0), TermRules.SIT_01, EVENT);
		this.terms.cancelRunning(all.get(1), EVENT);
		this.terms.pause(all.get(2), EVENT.plusDays(1), "гражданин болеет");
		at("2026-05-06T09:00:00Z");
		assertThat(sweep()).isEqualTo(1);
		assertThat(all.stream().map(this::state)).containsExactly(TermState.MET, TermState.CANCELLED, TermState.PAUSED,
				TermState.MISSED);
		this.terms.resume(all.get(2), LocalDate.of(2026, 5, 6));
		assertThat(sweep()).as("its last day is today").isEqualTo(1);
		assertThat(state(all.get(2))).isEqualTo(TermState.RUNNING);
		this.terms.meet(all.get(3), TermRules.SIT_01, LocalDate.of(2026, 5, 6));
		assertThat(state(all.get(3))).isEqualTo(TermState.MET_LATE);
	}

	@Test
	void sweepersAtOnceMarkEachOnce() throws Exception {
		start(400, TermRules.SIT_01, MOSCOW);
		at("2026-05-06T09:00:00Z");
		CountDownLatch together = new CountDownLatch(1);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Integer>> swept = IntStream.range(0, 4).mapToObj((_) -> threads.submit(() -> {
				together.await();
				return sweep();
			})).toList();
			together.countDown();
			assertThat(swept.stream().mapToInt(SweepTermsTests::get).sum()).isEqualTo(400);
		}
		onceEach(400);
	}

	@Test
	void whileAHolderLivesNobodyElseSweepsAndWhenItDiesTheNextGoesOn() throws Exception {
		start(100, TermRules.SIT_01, MOSCOW);
		at("2026-05-06T09:00:00Z");
		assertThat(this.leases.take("terms")).isPresent();
		assertThat(sweep()).as("the lease of the dead has not ended").isZero();
		Thread.sleep(1800);
		assertThat(sweep()).isEqualTo(100);
		onceEach(100);
	}

	@Test
	void whoDiesInTheMiddleLeavesWholeBatchesAndTheNextDoesTheRest() {
		start(100, TermRules.SIT_01, MOSCOW);
		at("2026-05-06T09:00:00Z");
		this.dying.afterBatches.set(3);
		assertThatThrownBy(this::sweep).isInstanceOf(IllegalStateException.class);
		assertThat(count("terms", "state", "MISSED")).isEqualTo(40);
		onceEach(40);
		assertThat(sweep()).isEqualTo(60);
		onceEach(100);
	}

	@Test
	void whoWasOvertakenInTheMiddleWritesNothingMore() {
		start(100, TermRules.SIT_01, MOSCOW);
		at("2026-05-06T09:00:00Z");
		AtomicInteger batches = new AtomicInteger();
		this.sweepTerms.sweep(() -> {
			if (batches.incrementAndGet() == 3) {
				this.mongo.getCollection("leases")
					.updateMany(new Document(), new Document("$inc", new Document("fence", 1L)));
			}
			return true;
		});
		assertThat(count("terms", "state", "MISSED")).isEqualTo(40);
		onceEach(40);
	}

	@Test
	void onlyWhatIsDueIsLookedAt() {
		start(300, TermRules.SIT_03, MOSCOW);
		start(7, TermRules.SIT_01, MOSCOW);
		at("2026-04-07T06:00:00Z");
		this.commands.forget();
		assertThat(sweep()).isEqualTo(7);
		try (var ids = this.due.ids(this.clock.instant())) {
			assertThat(ids).isEmpty();
		}
		at("2026-04-08T06:00:00Z");
		this.commands.forget();
		try (var ids = this.due.ids(this.clock.instant())) {
			assertThat(ids).hasSize(307);
		}
		Explained figures = Explained.lastFind(this.commands, "terms", this.mongo);
		assertThat(figures.isOrderedByIndex()).isTrue();
		assertThat(figures.documents()).as("the index alone says it").isZero();
		assertThat(figures.keys()).isLessThanOrEqualTo(308);
	}

	@Test
	void whenThereIsNothingToDoNoLeaseIsTaken() {
		start(5, TermRules.SIT_03, MOSCOW);
		at("2026-04-06T09:00:00Z");
		assertThat(sweep()).isZero();
		assertThat(this.mongo.count(new Query(), "leases")).isZero();
	}

	private int sweep() {
		return this.sweepTerms.sweep(() -> true);
	}

	private static int get(Future<Integer> swept) {
		try {
			return swept.get();
		}
		catch (Exception failed) {
			throw new AssertionError(failed);
		}
	}

	private void onceEach(int terms) {
		assertThat(this.mongo.findDistinct(new Query(), "term", "notices", String.class)).hasSize(terms);
		assertThat(count("notices", "kind", "MISSED")).isEqualTo(2L * terms);
		assertThat(this.mongo.findDistinct(Query.query(Criteria.where("purpose").is("пропущен срок")), "subject",
				"journal", String.class))
			.hasSize(terms);
		assertThat(count("journal", "purpose", "пропущен срок")).isEqualTo(terms);
	}

	private List<String> start(int count, TermRuleId rule, String office) {
		return IntStream.range(0, count)
			.mapToObj((_) -> this.terms.start(Ids.next("case"), rule, EVENT, office).subject())
			.toList();
	}

	private void at(String instant) {
		this.clock.moveTo(Instant.parse(instant));
	}

	private TermState state(String subject) {
		return this.terms.of(subject).getFirst().state();
	}

	private long count(String collection, String field, String value) {
		return this.mongo.count(Query.query(Criteria.where(field).is(value)), collection);
	}

	/** A listener that fails in the middle of a batch, after all has been written. */
	static class Dying {

		final AtomicInteger afterBatches = new AtomicInteger();

		@EventListener
		void on(TermsSwept swept) {
			if (this.afterBatches.get() > 0 && this.afterBatches.decrementAndGet() == 0) {
				throw new IllegalStateException("killed in the middle of " + swept.missed().size());
			}
		}

	}

}
