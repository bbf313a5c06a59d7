package ru.ryadom.matrix;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.terms.usecase.SweepTerms;

/**
 * Two offices with the same work at each: a certificate delivered after an order that was
 * returned once, a draft order that waits, a refused case, one to be decided, one that
 * waits for МСЭ, and one that went by МСЭ and an organisation to its end; a registry of
 * three entries in each subject. In Moscow the person of the first has a cabinet, and so
 * has their representative.
 */
final class Town {

	/** ИНН of the organisation that the demo's {@code ngo} acts for, and of the other. */
	private static final String SUPPORT = "7700000016";

	private static final String STEP = "1600000011";

	final TownPlace moscow;

	final TownPlace kazan;

	private final Map<Kind, Caller> callers = new EnumMap<>(Kind.class);

	private final MongoOperations mongo;

	private final ExchangeAtTown exchange;

	private final Document representativeLink;

	private final TownWork work;

	private final Caller otherEmployer;

	private final Instant begun = Instant.now();

	Town(int port, MongoOperations mongo, ExchangeAtTown exchange) {
		this.mongo = mongo;
		this.exchange = exchange;
		for (Kind kind : Kind.values()) {
			this.callers.put(kind, new Caller(port, kind.user));
		}
		this.otherEmployer = new Caller(port, "employer2");
		this.work = new TownWork(caller(Kind.NGO), caller(Kind.NGO_WORKER), new Caller(port, "companion2"));
		mongo.getCollection("ngoMembers").deleteMany(new Document("account", "00000000-0000-4000-8000-0000000000b2"));
		LocalDate today = LocalDate.parse(caller(Kind.NOBODY).ask("{ clock { today } }").at("/clock/today").asString());
		Desk south = new Desk(caller(Kind.SPECIALIST), caller(Kind.HEAD), "staff_kuznetsova", "staff_tikhonov");
		Desk center = new Desk(caller(Kind.SPECIALIST2), new Caller(port, "head2"), "staff_safina", "staff_ershov");
		List<Entered> kazanRegistry = TownScenes.registry(caller(Kind.REGISTRAR2), "RU-TA", "office_kazan-center",
				today, STEP, SUPPORT);
		this.kazan = place(new MoveSteps(center, south, "office_moscow-south"), "office_kazan-center", today,
				410_000_000, caller(Kind.CITIZEN2), kazanRegistry);
		people().updateMany(new Document(), new Document("$set", new Document("links", List.of())));
		List<Entered> moscowRegistry = TownScenes.registry(caller(Kind.REGISTRAR), "RU-MOW", "office_moscow-south",
				today, SUPPORT, STEP);
		this.moscow = place(new MoveSteps(south, center, "office_kazan-center"), "office_moscow-south", today,
				400_000_000, caller(Kind.CITIZEN), moscowRegistry);
		this.moscow.whole().link(caller(Kind.CITIZEN2), Map.of("representativeId", this.moscow.representative()));
		this.representativeLink = people().find(new Document("_id", this.moscow.whole().personId()))
			.first()
			.getList("links", Document.class)
			.get(1);
		live(today);
	}

	/** When nothing of it was there yet. */
	Instant begun() {
		return this.begun;
	}

	/**
	 * Whoever may type into a long form has a draft: staff of their case, an employer of
	 * their organisation, the rest of none.
	 */
	private void typed() {
		DraftSteps.of(this.moscow.whole(), caller(Kind.SPECIALIST), Map.of("subject", this.moscow.whole().id()));
		DraftSteps.of(this.kazan.whole(), caller(Kind.SPECIALIST2), Map.of("subject", this.kazan.whole().id()));
		DraftSteps.of(this.moscow.whole(), caller(Kind.EMPLOYER), Map.of("subject", "employer_lampa"));
		DraftSteps.of(this.moscow.whole(), caller(Kind.UNASSIGNED), Map.of("form", "requestEmployerEntry"));
		Stream
			.of(Kind.CITIZEN, Kind.CITIZEN2, Kind.NGO, Kind.NGO_WORKER, Kind.HEAD, Kind.REGISTRAR, Kind.REGISTRAR2,
					Kind.REPRESENTATIVE)
			.forEach((kind) -> DraftSteps.of(this.moscow.whole(), as(kind), Map.of()));
	}

	/** What is done beside the road, by everybody. */
	private void live(LocalDate today) {
		typed();
		TurnSteps turns = new TurnSteps(this.moscow.whole()).found(caller(Kind.REPRESENTATIVE), today).confirm(today);
		new NoticeSteps(this.moscow.whole()).send(this.moscow.desk().specialist())
			.respond(caller(Kind.EMPLOYER))
			.analyse(this.moscow.desk().head(), true);
		turns.lost(caller(Kind.REPRESENTATIVE), today);
		new EndingSteps(this.moscow.whole()).reopen();
		turns.pause(today);
		new TurnSteps(this.kazan.whole()).pause(today);
		new AppealSteps(this.moscow.whole()).file(caller(Kind.REPRESENTATIVE), "OTHER", "")
			.withdraw(caller(Kind.REPRESENTATIVE));
		new AppealSteps(this.moscow.whole()).file(caller(Kind.REPRESENTATIVE), "OTHER", "")
			.answer(caller(Kind.HEAD), "SATISFIED")
			.doubt(caller(Kind.REPRESENTATIVE));
		this.moscow.whole()
			.change(caller(Kind.CITIZEN), "markMessageRead", Map.of("messageId", this.moscow.message()),
					"message { id }");
		// What the moves above have queued would hide the talk on the first page.
		Desk desk = this.moscow.desk();
		this.exchange.talk(this.moscow.whole(), "office_moscow-south", today, desk.specialist(), desk.head());
		Desk center = this.kazan.desk();
		this.exchange.talk(this.kazan.whole(), "office_kazan-center", today, center.specialist(), center.head());
		// The one account comes to each office twice, and is let go each time.
		Caller newcomer = caller(Kind.UNASSIGNED);
		Stream.of(this.kazan, this.moscow).map(TownPlace::whole).forEach((road) -> {
			road.takeOn(newcomer, today).letGo(today);
			road.takeOn(null, today).promote().linkMember(newcomer).letGo(today);
		});
		new EmployerSteps(this.moscow.whole(), newcomer, today).lampa(caller(Kind.EMPLOYER), caller(Kind.SPECIALIST),
				caller(Kind.HEAD));
		new EmployerSteps(this.kazan.whole(), newcomer, today).masterskaya(caller(Kind.EMPLOYER), this.otherEmployer,
				caller(Kind.SPECIALIST2));
		this.moscow.worked().getFirst().handOver(newcomer, today).link(newcomer, today).handBack(false);
		MailSteps.everybody(this.moscow.whole(), this.kazan.whole(), this::caller, this.exchange, this.mongo);
		// What a representative did with an address would hide who of the office has
		// looked.
		caller(Kind.HEAD).ask("query($id: ID!) { node(id: $id) { ... on Case { person { fullName } } } }",
				Map.of("id", this.moscow.whole().id()));
		CalendarSteps.declare(this.moscow.whole(), caller(Kind.METHODOLOGIST));
		this.moscow.whole().change(caller(Kind.METHODOLOGIST), "moveClock", Map.of(), "clock { now }");
	}

	/**
	 * Ten days pass and nobody touches anything: the sweep tells the staff, and each
	 * reads one notice.
	 */
	Town neglected(BusinessClock clock, SweepTerms sweepTerms) {
		neglect(clock, sweepTerms);
		Stream.of(Kind.SPECIALIST, Kind.SPECIALIST2, Kind.HEAD).forEach((kind) -> {
			this.moscow.whole()
				.change(caller(kind), "markNoticeRead", Map.of("noticeId", noticeOf(caller(kind))), "notice { id }");
		});
		return this;
	}

	/** The account that plays two has removed its address as the other. */
	void reachableAgain() {
		as(Kind.REPRESENTATIVE);
		MailSteps.anHourLater(this.mongo);
		new MailSteps(this.moscow.whole(), caller(Kind.REPRESENTATIVE), this.exchange, this.mongo).reachable();
	}

	/**
	 * Nine days in which nobody does anything: five working days are over on whatever day
	 * it begins, and seven, which an employer has, on none.
	 */
	static void neglect(BusinessClock clock, SweepTerms sweepTerms) {
		clock.moveTo(clock.instant().plus(Duration.ofDays(9)));
		sweepTerms.sweep(() -> true);
		clock.moveTo(null);
	}

	/** A notice to somebody: of a plan if there is one, or else the newest. */
	static String noticeOf(Caller caller) {
		List<JsonNode> all = new ArrayList<>();
		@Nullable String after = null;
		do {
			Map<String, Object> page = new java.util.HashMap<>();
			page.put("after", after);
			JsonNode notices = caller
				.ask("query($after: String) { viewer { ... on StaffViewer { "
						+ "notices(first: 50, after: $after) { edges { node { id caseId } } "
						+ "pageInfo { hasNextPage endCursor } } } } }", page)
				.at("/viewer/notices");
			notices.path("edges").forEach((edge) -> all.add(edge.path("node")));
			after = notices.at("/pageInfo/hasNextPage").asBoolean() ? notices.at("/pageInfo/endCursor").asString()
					: null;
		}
		while (after != null);
		return all.stream()
			.filter((one) -> one.path("caseId").isString())
			.findFirst()
			.orElse(all.getFirst())
			.path("id")
			.asString();
	}

	private TownPlace place(MoveSteps moves, String office, LocalDate today, int numbers, Caller citizen,
			List<Entered> registry) {
		Desk desk = moves.home();
		Road whole = new Road(desk, new InventedPerson(numbers, "Соловьёва", "Мария", "Андреевна")).intake(today);
		String representative = whole.represent(today.plusMonths(8));
		walk(whole.link(citizen, Map.of()), desk, today, numbers, citizen);
		Road waiting = new Road(desk, new InventedPerson(numbers + 10, "Крылов", "Артём", "Николаевич")).intake(today)
			.decide(true)
			.plan(today)
			.search()
			.draft();
		Road refused = new Road(desk, new InventedPerson(numbers + 20, "Зайцев", "Пётр", "Ильич")).intake(today)
			.decide(false)
			.handNotice(today);
		Road undecided = new Road(desk, new InventedPerson(numbers + 30, "Савин", "Олег", "Юрьевич")).intake(today);
		String filter = TownScenes.ledByTurns(undecided, desk);
		Road asked = new Road(desk, new InventedPerson(numbers + 40, "Юдин", "Марк", "Олегович")).intake(today);
		new IpraSteps(asked).request().record("99.77/2026", today).takeOver(0);
		new MseSteps(asked).ask();
		Road twice = new Road(desk, new InventedPerson(numbers + 190, "Юдин", "Марк", "Олегович")).intake(today);
		new MergeSteps(twice).into(asked, "IPRA");
		Road ended = TownScenes.ended(new Road(desk, new InventedPerson(numbers + 50, "Яшина", "Дарья", "Игоревна")),
				today, registry.getLast().id());
		// The organisation's contract with the office is over: the case must tell it.
		Road engaged = engaged(desk, numbers + 60, registry, today);
		List<WorkSteps> worked = this.work.worked(desk, today, numbers + 70, registry.getLast().id());
		String talked = this.exchange.talk(whole, office, today, desk.specialist(), desk.head());
		String proposal = plans(desk, whole, undecided, office, numbers, today);
		Road bounced = moves.bounced(
				new Road(desk, new InventedPerson(numbers + 170, "Орехова", "Вера", "Павловна")).intake(today), today);
		Road gone = moves
			.gone(new Road(desk, new InventedPerson(numbers + 180, "Липина", "Анна", "Львовна")).intake(today), today);
		requested(whole, desk, office, numbers, today);
		String appeal = AppealSteps.all(whole, desk, citizen, today).id();
		String plan = workplacePlans(whole, desk, office, citizen, today);
		TownScenes.onPaper(undecided, desk, today);
		return new TownPlace(desk, whole, waiting, refused, undecided, asked, twice, ended, engaged, bounced, gone,
				representative, TownScenes.messageOf(citizen), talked, filter, proposal, appeal, plan,
				TownScenes.paperOf(desk.specialist()), registry, worked, noticed(desk, numbers, today));
	}

	private Road engaged(Desk desk, int number, List<Entered> registry, LocalDate today) {
		Road engaged = new Road(desk, new InventedPerson(number, "Белова", "Ирина", "Олеговна")).intake(today)
			.decide(true)
			.plan(today);
		new OfferSteps(engaged).offer(registry.getLast().id(), today).agree(0).engage(today);
		return engaged;
	}

	private void requested(Road whole, Desk desk, String office, int numbers, LocalDate today) {
		boolean moscow = TownWork.isMoscow(numbers);
		RequestSteps.all(whole, desk, moscow ? caller(Kind.EMPLOYER) : this.otherEmployer,
				moscow ? "employer_lampa" : "employer_masterskaya", office, numbers + 400, today);
	}

	private List<NoticeSteps> noticed(Desk desk, int numbers, LocalDate today) {
		boolean moscow = TownWork.isMoscow(numbers);
		return NoticeSteps.all(desk, moscow ? caller(Kind.EMPLOYER) : this.otherEmployer,
				moscow ? NoticeSteps.LAMP : NoticeSteps.WORKSHOP, today, numbers + 300);
	}

	/** From the decision to the work of a worker of the office. */
	private void walk(Road whole, Desk desk, LocalDate today, int numbers, Caller citizen) {
		whole.decide(true)
			.plan(today)
			.search()
			.draft(desk.otherStaff())
			.sendBack()
			.draft(TownWork.memberOf(numbers))
			.approve(today);
		whole.form("Нужен переводчик русского жестового языка.").deliver("CABINET", today);
		new ReplacementSteps(whole).start("NGO_JOINS", "STAFF").cancel().correct("Нужен тифлосурдопереводчик.");
		whole.deliver("CABINET", today);
		this.work.steps(whole).workOfStaff(desk.specialist(), today);
		new TurnSteps(whole).hiredInVain(citizen, today).pause(today).resume(today);
	}

	/** Plans on grounds that somebody else made; the id of one that was sent. */
	private String workplacePlans(Road whole, Desk desk, String office, Caller citizen, LocalDate today) {
		boolean moscow = office.equals("office_moscow-south");
		Caller employer = moscow ? caller(Kind.EMPLOYER) : this.otherEmployer;
		String id = "";
		for (Caller staff : List.of(desk.head(), desk.specialist())) {
			List<String> grounds = Stream.of("cancelled", "disagreed", "sent")
				.map((which) -> PlanGroundsOfTests.put(this.mongo, which + "_" + office + staff, office, whole.id(),
						whole.personId(), whole.person().fullName(), moscow ? "7700000023" : "1600000029", today))
				.toList();
			id = WorkplaceSteps.all(whole, grounds, staff, citizen, employer, today).id();
		}
		return id;
	}

	/** A plan put aside, one that changes an open case, and one that waits. */
	private String plans(Desk desk, Road whole, Road undecided, String office, int numbers, LocalDate today) {
		this.exchange.plan(new InventedPerson(numbers + 150, "Плотникова", "Зоя", "Ильинична"), "П-2", today, office,
				true);
		PlanSteps.dismiss(whole, desk.specialist());
		this.exchange.plan(undecided.person(), "П-3", today, office, false);
		undecided.refresh();
		this.exchange.plan(new InventedPerson(numbers + 160, "Плотников", "Егор", "Ильич"), "П-1", today, office, true);
		return PlanSteps.newest(desk.specialist()).path("id").asString();
	}

	/**
	 * The caller of a kind; one account plays two of them, so the link comes and goes.
	 */
	Caller as(Kind kind) {
		if (kind == Kind.CITIZEN2 || kind == Kind.REPRESENTATIVE) {
			Document person = new Document("_id", this.moscow.whole().personId());
			people().updateOne(person, new Document("$pull", new Document("links", this.representativeLink)));
			if (kind == Kind.REPRESENTATIVE) {
				people().updateOne(person, new Document("$push", new Document("links", this.representativeLink)));
			}
		}
		return caller(kind);
	}

	private MongoCollection<Document> people() {
		return this.mongo.getCollection("people");
	}

	private Caller caller(Kind kind) {
		return this.callers.get(kind);
	}

	/** Things of an office that this kind has nothing to do with. */
	TownPlace foreignTo(Kind kind) {
		return (kind == Kind.SPECIALIST2 || kind == Kind.REGISTRAR2) ? this.moscow
				: (kind == Kind.SPECIALIST || kind == Kind.HEAD || kind == Kind.CITIZEN || kind == Kind.REPRESENTATIVE
						|| kind == Kind.REGISTRAR || kind == Kind.EMPLOYER || kind == Kind.NGO
						|| kind == Kind.NGO_WORKER) ? this.kazan : this.moscow;
	}

	/** Every mutation that was done, by anybody. */
	List<Sent> sent() {
		List<Sent> all = new ArrayList<>();
		Stream.of(this.moscow, this.kazan).flatMap(TownPlace::sent).forEach(all::add);
		return all;
	}

	/**
	 * A mutation once more under another key, as things are now: nothing is left to do.
	 */
	Sent overAgain(Sent done) {
		return new OnceMore(this.mongo).of(done);
	}

	/** Complaints, requests and plans of every kind, by anybody. */
	private Stream<String> appealsAndPlans() {
		return Stream.of("appeals", "workplacePlans", "planRequests").flatMap(this::idsIn);
	}

	private Stream<String> idsIn(String collection) {
		return this.mongo.getCollection(collection)
			.find()
			.map((each) -> each.getString("_id"))
			.into(new ArrayList<>())
			.stream();
	}

	/** Ids that {@code node} may be asked for. */
	List<String> nodes() {
		return Stream.concat(appealsAndPlans(),
				Stream.of(this.moscow, this.kazan)
					.flatMap((place) -> Stream.concat(
							Stream.concat(place.roads().map(Road::id), place.registry().stream().map(Entered::id)),
							Stream.concat(
									Stream.concat(place.noticed().stream().map(NoticeSteps::id),
											place.worked().stream().flatMap((work) -> work.nodes().stream())),
									Stream.of(place.proposal(), place.whole().orderId(),
											place.whole().file().at("/orders/1/id").asString(),
											place.waiting().orderId(), place.whole().certificateId())))))
			.toList();
	}

}
