package ru.ryadom.calendars;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.calendars.usecase.ApplyCalendarChange;
import ru.ryadom.calendars.usecase.ApplyCalendarChange.Done;
import ru.ryadom.calendars.usecase.ApplyCalendarChange.Input;
import ru.ryadom.calendars.usecase.MoveTerms;
import ru.ryadom.calendars.usecase.Preview;
import ru.ryadom.calendars.usecase.PreviewChange;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Law;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermRules;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.RunningTerms;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermState;
import ru.ryadom.terms.Terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A changed day moves just what its preview shows, each once. */
@ServerTest
class ChangedCalendarTests {

	private static final String MOSCOW = "office_moscow-south";

	private static final String KAZAN = "office_kazan-center";

	/** A Monday. */
	private static final LocalDate EVENT = LocalDate.of(2026, 6, 1);

	private static final Viewer.StaffViewer METHODOLOGIST = new Viewer.StaffViewer("31", "staff_vorontsova",
			"Воронцова Татьяна Борисовна", "методолог", MOSCOW, "ЦЗН", "RU-MOW", java.time.ZoneId.of("Europe/Moscow"),
			java.util.Set.of(Audience.METHODOLOGIST));

	@Autowired
	private PreviewChange previewChange;

	@Autowired
	private ApplyCalendarChange applyCalendarChange;

	@Autowired
	private MoveTerms moveTerms;

	@Autowired
	private ChangeBook book;

	@Autowired
	private Terms terms;

	@Autowired
	private RunningTerms running;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private Law law;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private SentCommands commands;

	@BeforeEach
	void clean() {
		List.of("terms", "journal", "leases", "calendarChanges")
			.forEach((name) -> this.mongo.remove(new Query(), name));
		this.book.refresh();
		this.clock.moveTo(java.time.Instant.parse(EVENT + "T09:00:00Z"));
	}

	@AfterEach
	void asItWas() {
		this.mongo.remove(new Query(), "calendarChanges");
		this.book.refresh();
		this.clock.moveTo(null);
	}

	@Test
	void theTermIsMovedWithItsReasonItsReminderAndALineInItsHistory() {
		String subject = start(TermRules.SIT_03, EVENT, MOSCOW);
		Preview preview = preview("2026-06-03", false, null);
		assertThat(preview.count()).isOne();
		assertThat(preview.shifts().getFirst().to()).isEqualTo("2026-06-09");
		assertThat(due(subject)).as("a preview changes nothing").isEqualTo("2026-06-08");
		assertThat(apply("2026-06-03", false, null).moved()).isOne();
		Term term = term(subject);
		assertThat(term.due()).isEqualTo("2026-06-09");
		assertThat(term.steps())
			.anySatisfy((step) -> assertThat(step.reason()).isEqualTo("День объявлен нерабочим: день траура"));
		assertThat(term.watch()).isNotNull().extracting("on").hasToString("2026-06-04");
		assertThat(this.mongo.findAll(Document.class, "journal"))
			.filteredOn((entry) -> "срок сдвинут изменением календаря".equals(entry.getString("purpose")))
			.hasSize(1);
		assertThat(this.law.isWorkingDay(LocalDate.of(2026, 6, 3), null)).as("for new terms at once").isFalse();
	}

	@Test
	void onAnyDayApplyingMovesWhatThePreviewShowedAndTakingItBackMovesItBack() {
		Random random = new Random(20_260_601);
		List<TermRuleId> rules = List.of(TermRules.SIT_01, TermRules.SIT_03, TermRules.SIT_06, TermRules.SIT_11);
		List<String> subjects = IntStream.range(0, 60)
			.mapToObj((_) -> start(rules.get(random.nextInt(rules.size())), EVENT.minusDays(random.nextInt(4)),
					random.nextBoolean() ? MOSCOW : KAZAN))
			.toList();
		for (int round = 0; round < 25; round++) {
			Map<String, LocalDate> before = dues(subjects);
			LocalDate day = EVENT.plusDays(random.nextInt(16));
			String region = random.nextInt(3) == 0 ? "RU-TA" : null;
			boolean off = this.law.isWorkingDay(day, (region != null) ? new ru.ryadom.law.RegionId(region) : null);
			Preview preview = preview(day.toString(), !off, region);
			if (!preview.objections().isEmpty()) {
				continue;
			}
			Map<String, Integer> shown = preview.all()
				.stream()
				.collect(Collectors.groupingBy((shift) -> shift.one().due() + " " + shift.to(),
						Collectors.summingInt(Shift::count)));
			assertThat(apply(day.toString(), !off, region).moved()).isEqualTo(preview.count());
			Map<String, LocalDate> after = dues(subjects);
			assertThat(subjects.stream()
				.filter((subject) -> !before.get(subject).equals(after.get(subject)))
				.collect(Collectors.groupingBy((subject) -> before.get(subject) + " " + after.get(subject),
						Collectors.summingInt((_) -> 1))))
				.isEqualTo(shown);
			subjects.forEach((subject) -> {
				Term term = term(subject);
				assertThat(term.due()).isEqualTo(this.law.term(term.ruleId(), term.from(), term.region()).date());
			});
			if (random.nextBoolean()) {
				apply(day.toString(), off, region);
				assertThat(dues(subjects)).isEqualTo(before);
			}
		}
		assertThat(this.book.all()).hasSizeGreaterThan(20);
	}

	@Test
	void missedPausedAndEndedTermsStayAsTheyAre() {
		String met = start(TermRules.SIT_03, EVENT, MOSCOW);
		String paused = start(TermRules.SIT_03, EVENT, MOSCOW);
		String passed = start(TermRules.SIT_01, EVENT.minusDays(6), MOSCOW);
		this.terms.meet(met, TermRules.SIT_03, EVENT);
		this.terms.pause(paused, EVENT, "гражданин болеет");
		Map<String, LocalDate> before = dues(List.of(met, paused, passed));
		assertThat(preview("2026-06-03", false, null).count()).isZero();
		apply("2026-06-03", false, null);
		assertThat(dues(List.of(met, paused, passed))).isEqualTo(before);
		assertThat(term(passed).state()).isEqualTo(TermState.RUNNING);
	}

	@Test
	void ofTwoMethodologistsTheSecondIsToldAndARepetitionIsOneChange() {
		start(TermRules.SIT_03, EVENT, MOSCOW);
		Input first = input("2026-06-03", false, null, 0);
		assertThat(apply(first)).isEqualTo(apply(first));
		assertThatExceptionOfType(Fault.Conflict.class).isThrownBy(() -> apply(input("2026-06-04", false, null, 0)));
		assertThat(this.book.all()).hasSize(1);
		assertThat(this.moveTerms.sweep(() -> true)).as("nothing is left").isZero();
	}

	@Test
	void ofTwoAtOnceOneIsApplied() throws Exception {
		CountDownLatch together = new CountDownLatch(1);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Boolean>> both = List.of("2026-06-03", "2026-06-04")
				.stream()
				.map((day) -> threads.submit(() -> {
					together.await();
					try {
						return apply(input(day, false, null, 0)) instanceof Done;
					}
					catch (Fault.Conflict _) {
						return false;
					}
				}))
				.toList();
			together.countDown();
			assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
		}
		assertThat(this.book.all()).hasSize(1);
	}

	@Test
	void whatAHouseThatHadNotHeardCountedTheOldWayIsMovedByTheSweep() {
		apply("2026-06-03", false, null);
		List<Document> changes = this.mongo.findAll(Document.class, "calendarChanges");
		// The other house: it knows of no change yet.
		this.mongo.remove(new Query(), "calendarChanges");
		this.book.refresh();
		String late = start(TermRules.SIT_03, EVENT, MOSCOW);
		this.mongo.insert(changes, "calendarChanges");
		assertThat(due(late)).isEqualTo("2026-06-08");
		this.book.refresh();
		assertThat(this.moveTerms.sweep(() -> true)).isOne();
		assertThat(due(late)).isEqualTo("2026-06-09");
		assertThat(this.moveTerms.sweep(() -> true)).isZero();
	}

	@Test
	void aHouseHearsOfAChangeOfAnother() throws Exception {
		apply("2026-06-03", false, null);
		List<Document> changes = this.mongo.findAll(Document.class, "calendarChanges");
		this.mongo.remove(new Query(), "calendarChanges");
		this.book.refresh();
		this.mongo.insert(changes, "calendarChanges");
		for (int tenth = 0; tenth < 100 && this.law.isWorkingDay(LocalDate.of(2026, 6, 3), null); tenth++) {
			Thread.sleep(100);
		}
		assertThat(this.law.isWorkingDay(LocalDate.of(2026, 6, 3), null)).isFalse();
	}

	@Test
	void onlyWhatRunsOverTheDayIsLookedAt() {
		IntStream.range(0, 40)
			.forEach((_) -> this.terms.meet(start(TermRules.SIT_03, EVENT, MOSCOW), TermRules.SIT_03, EVENT));
		IntStream.range(0, 7).forEach((_) -> start(TermRules.SIT_03, EVENT, MOSCOW));
		this.commands.forget();
		try (var ids = this.running.ids(LocalDate.of(2026, 6, 3), null)) {
			assertThat(ids).hasSize(7);
		}
		Explained figures = Explained.lastFind(this.commands, "terms", this.mongo);
		assertThat(figures.stages()).contains("IXSCAN").doesNotContain("COLLSCAN");
		assertThat(figures.keys()).isLessThanOrEqualTo(9);
	}

	private Preview preview(String day, boolean working, @Nullable String region) {
		return this.previewChange.of(new DayChange(LocalDate.parse(day), working, region), EVENT);
	}

	private AppliedChange apply(String day, boolean working, @Nullable String region) {
		var answer = apply(input(day, working, region, this.book.all().size()));
		assertThat(answer).isInstanceOf(Done.class);
		return ((Done) answer).change();
	}

	private ApplyCalendarChange.Result apply(Input input) {
		return ReadingForTests.during(() -> this.applyCalendarChange.apply(METHODOLOGIST, input));
	}

	private static Input input(String day, boolean working, @Nullable String region, int revision) {
		return new Input(Ids.next("key"), revision, LocalDate.parse(day), working, region, "день траура",
				"Указ № 1 от 01.06.2026");
	}

	private String start(TermRuleId rule, LocalDate from, String office) {
		String subject = Ids.next("case");
		this.terms.start(subject, rule, from, office);
		return subject;
	}

	private Term term(String subject) {
		return this.terms.of(subject).getFirst();
	}

	private LocalDate due(String subject) {
		return term(subject).due();
	}

	private Map<String, LocalDate> dues(List<String> subjects) {
		return subjects.stream().collect(Collectors.toMap(Function.identity(), this::due));
	}

}
