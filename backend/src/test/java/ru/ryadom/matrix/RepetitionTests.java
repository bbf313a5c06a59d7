package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is not sure whether a mutation arrived sends it again: the answer is the same and
 * nothing happens twice.
 */
@TownTest
class RepetitionTests {

	/** After these what they were done to is not there for whoever did them. */
	private static final Set<String> LEAVES = Set.of("transferCase", "returnCase", "discardDraft");

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private ExchangeAtTown exchange;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private SweepTerms sweepTerms;

	@LocalServerPort
	private int port;

	private Desk desk;

	private LocalDate today;

	private final Set<String> repeated = new HashSet<>();

	@BeforeEach
	void people() {
		this.desk = new Desk(caller("specialist"), caller("head"), "staff_kuznetsova", "staff_tikhonov");
		this.today = LocalDate.parse(caller(null).ask("{ clock { today } }").at("/clock/today").asString());
	}

	@Test
	void everyMutationIsDoneOnceHoweverOftenItIsSent() {
		Road road = new Road(this.desk, new InventedPerson(430_000_010, "Соловьёва", "Мария", "Андреевна"));
		after(road, () -> road.intake(this.today));
		after(road, () -> road.represent(this.today.plusDays(9)));
		after(road, () -> road.link(caller("citizen"), Map.of()));
		after(road, () -> road.takeOn(null, this.today));
		after(road, road::promote);
		after(road, () -> road.linkMember(caller("citizen2")));
		after(road, () -> road.letGo(this.today));
		after(road, () -> road.decide(true));
		after(road, () -> road.plan(this.today));
		after(road, road::search);
		after(road, road::draft);
		after(road, road::sendBack);
		after(road, road::draft);
		after(road, () -> road.approve(this.today));
		after(road, () -> road.form("Нужен переводчик."));
		after(road, () -> road.deliver("CABINET", this.today));
		replaced(road);
		read(road);
		turns(road, caller("citizen"));
		exchanged(road);
		moves();
		merged();
		letters(road);
		EmployerRoads employers = new EmployerRoads(this.desk, this.today, this.mongo, this::caller, this::after);
		employers.noticed();
		employers.workplacePlans(road);
		employers.requested(road);
		refusedAndNeglected();
		registryAndMse();
		employers.members(road);
		Set<String> expected = new HashSet<>(
				Schema.of(caller(null)).type("Mutation").fields().stream().map(Schema.Field::name).toList());
		assertThat(this.repeated).isEqualTo(expected);
	}

	private void read(Road road) {
		String message = caller("citizen")
			.ask("{ viewer { ... on CitizenViewer { messages { edges { node { id } } } } } }")
			.at("/viewer/messages/edges/0/node/id")
			.asString();
		after(road, () -> road.change(caller("citizen"), "markMessageRead", Map.of("messageId", message),
				"message { id readAt }"));
	}

	private void exchanged(Road road) {
		String talk = this.exchange.queue(road, "office_moscow-south");
		after(road, () -> this.exchange.again(road, this.desk.specialist(), talk));
		after(road, () -> this.exchange.byHand(road, this.desk.head(), talk, this.today));
		this.exchange.plan(new InventedPerson(430_000_070, "Плотникова", "Зоя", "Ильинична"), "П-2", this.today,
				"office_moscow-south", true);
		after(road, () -> PlanSteps.dismiss(road, this.desk.specialist()));
	}

	private void replaced(Road road) {
		ReplacementSteps steps = new ReplacementSteps(road);
		after(road, () -> steps.start("NGO_JOINS", "STAFF"));
		after(road, steps::cancel);
		after(road, () -> steps.correct("Нужен тифлосурдопереводчик."));
		steps.start("WORKER_LEFT", "NOBODY");
		road.search().draft(this.desk.otherStaff()).approve(this.today);
		after(road, steps::replace);
		after(road, () -> road.deliver("CABINET", this.today));
	}

	private void turns(Road road, Caller citizen) {
		TurnSteps turn = new TurnSteps(road);
		after(road, () -> turn.found(citizen, this.today));
		after(road, turn::reject);
		after(road, () -> turn.found(citizen, this.today));
		after(road, () -> turn.confirm(this.today));
		after(road, () -> turn.lost(citizen, this.today));
		after(road, () -> new EndingSteps(road).reopen());
		after(road, () -> turn.pause(this.today));
		after(road, () -> turn.resume(this.today));
	}

	/** Of a case that has left, the office reads no revision any more. */
	private void moves() {
		Desk center = new Desk(caller("specialist2"), caller("head2"), "staff_safina", "staff_ershov");
		MoveSteps moves = new MoveSteps(this.desk, center, "office_kazan-center");
		Road road = new Road(this.desk, new InventedPerson(430_000_080, "Орехова", "Вера", "Павловна"))
			.intake(this.today);
		Road there = moves.send(road, this.desk.specialist(), this.today);
		again(road.sent.getLast());
		Road back = moves.sendBack(there);
		again(road.sent.getLast());
		Road gone = moves.send(back, this.desk.head(), this.today);
		after(gone, () -> moves.accept(gone));
	}

	private void merged() {
		Road main = new Road(this.desk, new InventedPerson(430_000_100, "Ершова", "Нина", "Львовна"))
			.intake(this.today);
		Road twice = new Road(this.desk, new InventedPerson(430_000_110, "Ершова", "Нина", "Львовна"))
			.intake(this.today);
		after(twice, () -> new MergeSteps(twice).into(main, "IPRA", "IDENTITY_PAPER", "PERSONAL_DATA_SOURCE"));
	}

	private void letters(Road road) {
		Caller citizen = caller("citizen");
		AppealSteps taken = new AppealSteps(road);
		after(road, () -> taken.file(citizen, "DELAY", ""));
		after(road, () -> taken.withdraw(citizen));
		AppealSteps complaint = new AppealSteps(road);
		after(road, () -> complaint.enter(this.desk.specialist(), "OTHER", "", this.today));
		after(road, () -> complaint.answer(this.desk.head(), "REFUSED"));
		after(road, () -> complaint.doubt(citizen));
		AppealSteps request = new AppealSteps(road);
		request.enter(this.desk.specialist(), "OTHER_DELIVERY", "", this.today);
		after(road, () -> request.reply(this.desk.specialist(), "WITHDRAWN", this.today));
		Road onPaper = new Road(this.desk, new InventedPerson(430_000_205, "Крылов", "Артём", "Ильич"))
			.intake(this.today);
		AppealSteps paper = new AppealSteps(onPaper);
		paper.enter(this.desk.specialist(), "OTHER_DELIVERY", "", this.today);
		after(onPaper, () -> paper.handOver(this.desk.specialist(), this.today));
		mail(road);
	}

	private void mail(Road road) {
		MailSteps mail = new MailSteps(road, this.desk.specialist(), this.exchange, this.mongo);
		after(road, () -> mail.name("post@example.ru"));
		after(road, mail::confirm);
		after(road, () -> mail.choose("TASK", "AT_ONCE"));
		after(road, mail::remove);
		String letter = this.exchange.failedLetter("office_moscow-south");
		after(road, () -> mail.again(letter));
	}

	private void refusedAndNeglected() {
		Road refused = new Road(this.desk, new InventedPerson(430_000_020, "Зайцев", "Пётр", "Ильич"));
		after(refused, () -> refused.intake(this.today));
		after(refused, () -> refused.decide(false));
		after(refused, () -> refused.handNotice(this.today));
		Road neglected = new Road(this.desk, new InventedPerson(430_000_195, "Савин", "Олег", "Юрьевич"));
		after(neglected, () -> neglected.intake(this.today));
		FilterSteps filter = new FilterSteps(neglected, this.desk.specialist());
		after(neglected, () -> filter.save("Мои", Map.of("whose", "MINE")));
		after(neglected, () -> filter.rename("Мои дела"));
		after(neglected, filter::remove);
		DraftSteps draft = new DraftSteps(neglected, this.desk.specialist());
		after(neglected, () -> draft.begin(Map.of("subject", neglected.id())));
		after(neglected, draft::more);
		after(neglected, draft::discard);
		after(neglected, () -> neglected.giveOver(this.desk.specialist(), this.desk.staff()));
		after(neglected, () -> neglected.giveOverAmongMany(this.desk.head(), "staff_morozova"));
		Town.neglect(this.clock, this.sweepTerms);
		String notice = Town.noticeOf(caller("specialist"));
		after(neglected, () -> neglected.change(caller("specialist"), "markNoticeRead", Map.of("noticeId", notice),
				"notice { id readAt }"));
		after(refused, () -> CalendarSteps.declare(refused, caller("methodologist")));
		after(refused, () -> refused.change(caller("methodologist"), "moveClock", Map.of(), "clock { demo }"));
	}

	private void registryAndMse() {
		Entered entered = new Entered(caller("registrar"), "RU-MOW", "office_moscow-south");
		after(entered, () -> entered.add("Опора", "7700000016"));
		after(entered, () -> entered.rewrite("Опора и дело", "7700000016"));
		after(entered, () -> entered.contract(this.today));
		after(entered, () -> entered.endContract(this.today));
		after(entered, () -> entered.suspend(this.today));
		after(entered, () -> entered.resume(this.today));
		byMseToTheEnd(new Road(this.desk, new InventedPerson(430_000_050, "Яшина", "Дарья", "Игоревна")), entered.id());
		byTheOrganisation(new Road(this.desk, new InventedPerson(430_000_060, "Белова", "Нина", "Олеговна")),
				entered.id());
		after(entered, () -> entered.exclude(this.today));
	}

	private void byTheOrganisation(Road road, String entryId) {
		WorkSteps work = new WorkSteps(road, caller("ngo"), caller("companion"), "companion_zhuravleva");
		work.begin(this.today).offer(entryId, this.today);
		after(road, () -> work.answer(true, 0, 1, 2));
		work.engage(this.today).certified(this.today);
		after(road, () -> work.did(this.today));
		after(road, () -> work.corrected(this.today));
		after(road, () -> work.moved(this.today));
		after(road, () -> work.hire(caller("citizen2"), this.today));
		after(road, work::handOver);
		after(road, work::takeBack);
		after(road, () -> work.letGo(this.today));
		after(road, () -> work.hire(this.today));
		after(road, () -> work.link(caller("citizen2")));
		after(road, () -> work.letGo(this.today));
		after(road, () -> work.handBack(false));
		work.end(this.today);
		after(road, () -> work.report(true));
	}

	private void byMseToTheEnd(Road road, String entryId) {
		MseSteps mse = new MseSteps(road.intake(this.today));
		IpraSteps ipra = new IpraSteps(road);
		after(road, ipra::request);
		after(road, () -> ipra.record("99.77/2026", this.today));
		after(road, () -> ipra.takeOver(0));
		after(road, () -> mse.askOnPaper(this.today));
		after(road, mse::remind);
		after(road, () -> mse.receipt(this.today));
		after(road, () -> mse.answer("1-26", true, this.today));
		mse.answer("2-26", false, this.today);
		after(road, mse::review);
		mse.decide(true, "MSE_RECOMMENDATION").plan(this.today);
		OfferSteps offers = new OfferSteps(road);
		after(road, () -> offers.offer(entryId, this.today));
		after(road, offers::decline);
		offers.offer(entryId, this.today);
		after(road, offers::withdraw);
		offers.offer(entryId, this.today).agree(0, 1, 2);
		after(road, () -> offers.engage(this.today));
		road.form("");
		EndingSteps end = new EndingSteps(road);
		after(road, () -> end.hired(this.today));
		after(road, end::reopen);
		end.hired(this.today);
		after(road, () -> end.reported(this.today));
		after(road, () -> end.results(3));
	}

	private void after(Road road, Runnable step) {
		int from = road.sent.size();
		step.run();
		road.sent.subList(from, road.sent.size()).forEach((sent) -> again(road, sent));
	}

	private void after(Entered entered, Runnable step) {
		int from = entered.sent.size();
		step.run();
		entered.sent.subList(from, entered.sent.size()).forEach(this::again);
	}

	private void again(Road road, Sent sent) {
		int revision = road.revision();
		again(sent);
		assertThat(road.refresh().revision()).isEqualTo(revision);
	}

	private void again(Sent sent) {
		this.repeated.add(sent.name());
		Map<String, String> before = stored();
		assertThat(sent.send().at("/data/" + sent.name())).as("%s once more", sent.name()).isEqualTo(sent.answer());
		Map<String, Object> other = other(sent);
		if (!other.isEmpty()) {
			Answer reused = sent.with(other).send();
			assertThat(reused.codes()).as("%s with another input", sent.name())
				.containsExactly("IDEMPOTENCY_KEY_REUSED");
			assertThat(reused.at("/data").isObject()).isFalse();
		}
		if (sent.input().containsKey("revision")) {
			assertThat(sent.with(Map.of("idempotencyKey", Road.key())).send().codes())
				.as("%s of a revision that is past", sent.name())
				.containsExactly(LEAVES.contains(sent.name()) ? "NOT_FOUND" : "CONFLICT");
		}
		assertThat(stored()).as("%s changes nothing when it is repeated", sent.name()).isEqualTo(before);
	}

	/** Another input under the same key; there is none for what takes only a key. */
	private static Map<String, Object> other(Sent sent) {
		return Stream
			.of("revision", "personalFileNumber", "messageId", "exchangeId", "fullName", "entry", "noticeId", "staffId",
					"filterId", "title", "employerName", "words", "content", "groundId")
			.filter((field) -> sent.input().containsKey(field))
			.findFirst()
			.map((field) -> Map.of(field, otherValue(sent.input().get(field))))
			.orElse(Map.of());
	}

	private static Object otherValue(Object value) {
		return switch (value) {
			case Integer _ -> 99;
			case Map<?, ?> parts -> {
				Map<Object, Object> changed = new LinkedHashMap<>(parts);
				changed.put("name", "другая");
				yield changed;
			}
			// Of the same shape: what cannot be an id is not there, whatever the key.
			case String id when id.matches("[a-z]+_[0-9a-f-]{36}") -> Ids.next(id.substring(0, id.indexOf('_')));
			default -> "другой";
		};
	}

	/** Everything but the journal, where readings are added. */
	private Map<String, String> stored() {
		return Stored.in(this.mongo, "journal", "counters");
	}

	@Test
	void theSameKeySentAtOnceIsDoneOnce() throws Exception {
		Road road = new Road(this.desk, new InventedPerson(430_000_030, "Савин", "Олег", "Юрьевич"));
		Map<String, Object> input = road.intakeInput(this.today);
		input.put("idempotencyKey", Road.key());
		Sent intake = new Sent(this.desk.specialist(), "intakeCase", input, "case { id revision }", road.file());
		long before = this.mongo.getCollection("cases").countDocuments();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<String>> sends = Stream.<Callable<String>>generate(() -> () -> intake.send().body())
				.limit(8)
				.toList();
			Set<String> answers = new HashSet<>();
			for (var answer : threads.invokeAll(sends)) {
				answers.add(answer.get());
			}
			assertThat(answers).hasSize(1);
		}
		assertThat(this.mongo.getCollection("cases").countDocuments()).isEqualTo(before + 1);
	}

	@Test
	void aKeyIsOnesOwn() {
		Road road = new Road(this.desk, new InventedPerson(430_000_040, "Крылов", "Артём", "Николаевич"))
			.intake(this.today)
			.decide(true);
		Sent foreign = road.sent.getLast();
		assertThat(new Sent(caller("specialist2"), foreign.name(), foreign.input()).send().codes())
			.containsExactly("NOT_FOUND");
	}

	private Caller caller(@Nullable String user) {
		return new Caller(this.port, user);
	}

}
