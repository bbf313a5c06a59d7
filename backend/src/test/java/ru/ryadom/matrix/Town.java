package ru.ryadom.matrix;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
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

	final Place moscow;

	final Place kazan;

	private final Map<Kind, Caller> callers = new EnumMap<>(Kind.class);

	private final MongoOperations mongo;

	private final ExchangeAtTown exchange;

	private final Document representativeLink;

	/** The cases of an office, with ids of things that belong to the first. */
	record Place(Desk desk, Road whole, Road waiting, Road refused, Road undecided, Road asked, Road ended,
			String representative, String message, String exchange, String appeal, String paper,
			List<Entered> registry) {

		Stream<Road> roads() {
			return Stream.of(this.whole, this.waiting, this.refused, this.undecided, this.asked, this.ended);
		}

		/** Every mutation that was done here, by anybody. */
		Stream<Sent> sent() {
			return Stream.concat(roads().flatMap((road) -> road.sent.stream()),
					this.registry.stream().flatMap((entered) -> entered.sent.stream()));
		}

		/** The entry that is active. */
		Entered active() {
			return this.registry.getLast();
		}

		/** An id of each kind of thing here. */
		Map<String, String> things() {
			// The order is fixed, so that a failure names the same thing each time.
			Map<String, String> things = new LinkedHashMap<>();
			things.put("case", this.whole.id());
			things.put("order", this.waiting.orderId());
			things.put("certificate", this.whole.certificateId());
			things.put("person", this.whole.personId());
			things.put("representative", this.representative);
			things.put("staff", this.desk.staff());
			things.put("member", this.desk.staff());
			things.put("message", this.message);
			things.put("exchange", this.exchange);
			things.put("ngoentry", active().id());
			things.put("appeal", this.appeal);
			things.put("paper", this.paper);
			return things;
		}

	}

	Town(int port, MongoOperations mongo, ExchangeAtTown exchange) {
		this.mongo = mongo;
		this.exchange = exchange;
		for (Kind kind : Kind.values()) {
			this.callers.put(kind, new Caller(port, kind.user));
		}
		mongo.getCollection("ngoMembers").deleteMany(new Document("account", "00000000-0000-4000-8000-0000000000b2"));
		LocalDate today = LocalDate.parse(caller(Kind.NOBODY).ask("{ clock { today } }").at("/clock/today").asString());
		Desk south = new Desk(caller(Kind.SPECIALIST), caller(Kind.HEAD), "staff_kuznetsova", "staff_tikhonov");
		Desk center = new Desk(caller(Kind.SPECIALIST2), new Caller(port, "head2"), "staff_safina", "staff_ershov");
		List<Entered> kazanRegistry = registry(caller(Kind.REGISTRAR2), "RU-TA", "office_kazan-center", today, STEP,
				SUPPORT);
		this.kazan = place(center, "office_kazan-center", today, 410_000_000, caller(Kind.CITIZEN2), kazanRegistry);
		people().updateMany(new Document(), new Document("$set", new Document("links", List.of())));
		List<Entered> moscowRegistry = registry(caller(Kind.REGISTRAR), "RU-MOW", "office_moscow-south", today, SUPPORT,
				STEP);
		this.moscow = place(south, "office_moscow-south", today, 400_000_000, caller(Kind.CITIZEN), moscowRegistry);
		this.moscow.whole().link(caller(Kind.CITIZEN2), Map.of("representativeId", this.moscow.representative()));
		this.representativeLink = people().find(new Document("_id", this.moscow.whole().personId()))
			.first()
			.getList("links", Document.class)
			.get(1);
		new AppealSteps(this.moscow.whole()).file(caller(Kind.REPRESENTATIVE), "OTHER", "")
			.withdraw(caller(Kind.REPRESENTATIVE));
		new AppealSteps(this.moscow.whole()).file(caller(Kind.REPRESENTATIVE), "OTHER", "")
			.answer(caller(Kind.HEAD), "SATISFIED")
			.doubt(caller(Kind.REPRESENTATIVE));
		this.moscow.whole()
			.change(caller(Kind.CITIZEN), "markMessageRead", Map.of("messageId", this.moscow.message()),
					"message { id }");
		// The one account comes to each office twice, and is let go each time.
		Caller newcomer = caller(Kind.UNASSIGNED);
		Stream.of(this.kazan, this.moscow).map(Place::whole).forEach((road) -> {
			road.takeOn(newcomer, today).letGo(today);
			road.takeOn(null, today).promote().linkMember(newcomer).letGo(today);
		});
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

	/** Ten days in which nobody does anything. */
	static void neglect(BusinessClock clock, SweepTerms sweepTerms) {
		clock.moveTo(clock.instant().plus(Duration.ofDays(10)));
		sweepTerms.sweep(() -> true);
		clock.moveTo(null);
	}

	/** The newest notice to somebody. */
	static String noticeOf(Caller caller) {
		return caller.ask("{ viewer { ... on StaffViewer { notices { edges { node { id } } } } } }")
			.at("/viewer/notices/edges/0/node/id")
			.asString();
	}

	/** The paper that has waited longest to be handed over. */
	private static String paperOf(Caller caller) {
		return caller.ask("{ viewer { ... on StaffViewer { paperNotices { edges { node { id } } } } } }")
			.at("/viewer/paperNotices/edges/0/node/id")
			.asString();
	}

	/**
	 * The registry of a subject: an organisation that was excluded and entered again, and
	 * another that is suspended.
	 */
	private static List<Entered> registry(Caller registrar, String region, String office, LocalDate today, String inn,
			String otherInn) {
		String name = "Организация «" + region + "»";
		Entered excluded = new Entered(registrar, region, office).add(name, inn)
			.rewrite(name + " прежняя", inn)
			.contract(today)
			.endContract(today)
			.suspend(today)
			.resume(today)
			.exclude(today);
		Entered suspended = new Entered(registrar, region, office).add(name + " вторая", otherInn).suspend(today);
		Entered active = new Entered(registrar, region, office).add(name, inn)
			.rewrite(name, inn)
			.contract(today)
			.endContract(today)
			.suspend(today)
			.resume(today);
		return List.of(excluded, suspended, active);
	}

	private Place place(Desk desk, String office, LocalDate today, int numbers, Caller citizen,
			List<Entered> registry) {
		Road whole = new Road(desk, new InventedPerson(numbers, "Соловьёва", "Мария", "Андреевна")).intake(today);
		String representative = whole.represent(today.plusMonths(8));
		whole.link(citizen, Map.of());
		whole.decide(true).plan(today).search().draft(desk.otherStaff()).sendBack().draft().approve(today);
		whole.form("Нужен переводчик русского жестового языка.").deliver("CABINET", today);
		Road waiting = new Road(desk, new InventedPerson(numbers + 10, "Крылов", "Артём", "Николаевич")).intake(today)
			.decide(true)
			.plan(today)
			.search()
			.draft();
		Road refused = new Road(desk, new InventedPerson(numbers + 20, "Зайцев", "Пётр", "Ильич")).intake(today)
			.decide(false)
			.handNotice(today);
		Road undecided = new Road(desk, new InventedPerson(numbers + 30, "Савин", "Олег", "Юрьевич")).intake(today);
		Road asked = new Road(desk, new InventedPerson(numbers + 40, "Юдин", "Марк", "Олегович")).intake(today);
		new MseSteps(asked).ask();
		Road ended = ended(new Road(desk, new InventedPerson(numbers + 50, "Яшина", "Дарья", "Игоревна")), today,
				registry.getLast().id());
		JsonNode message = citizen.ask("{ viewer { ... on CitizenViewer { messages { edges { node { id } } } } } }")
			.at("/viewer/messages/edges/0/node/id");
		String talked = this.exchange.talk(whole, office, today, desk.specialist(), desk.head());
		String appeal = AppealSteps.all(whole, desk, citizen, today).id();
		AppealSteps onPaper = new AppealSteps(undecided).enter(desk.specialist(), "OTHER_DELIVERY", "", today);
		onPaper.handOver(desk.specialist(), today);
		onPaper.answer(desk.specialist(), "SATISFIED").handOver(desk.head(), today);
		onPaper.enter(desk.specialist(), "OTHER_DELIVERY", "", today).answer(desk.specialist(), "SATISFIED");
		return new Place(desk, whole, waiting, refused, undecided, asked, ended, representative, message.asString(),
				talked, appeal, paperOf(desk.specialist()), registry);
	}

	/** Asked of МСЭ, answered twice, accompanied by an organisation, hired twice over. */
	private static Road ended(Road road, LocalDate today, String entryId) {
		new MseSteps(road.intake(today)).askOnPaper(today)
			.remind()
			.receipt(today)
			.answer("1-26", true, today)
			.answer("2-26", false, today)
			.review()
			.decide(true, "MSE_RECOMMENDATION")
			.plan(today);
		new OfferSteps(road).offer(entryId, today)
			.decline()
			.offer(entryId, today)
			.withdraw()
			.offer(entryId, today)
			.agree(0, 1, 2)
			.engage(today);
		road.form("").deliver("PAPER", today);
		new EndingSteps(road).hired(today).reopen().hired(today).reported(today).results(3);
		return road;
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
	Place foreignTo(Kind kind) {
		return (kind == Kind.SPECIALIST2 || kind == Kind.REGISTRAR2) ? this.moscow
				: (kind == Kind.SPECIALIST || kind == Kind.HEAD || kind == Kind.CITIZEN || kind == Kind.REPRESENTATIVE
						|| kind == Kind.REGISTRAR) ? this.kazan : this.moscow;
	}

	/** Every mutation that was done, by anybody. */
	List<Sent> sent() {
		List<Sent> all = new ArrayList<>();
		Stream.of(this.moscow, this.kazan).flatMap(Place::sent).forEach(all::add);
		return all;
	}

	/**
	 * A mutation once more under another key, as things are now: nothing is left to do.
	 */
	Sent overAgain(Sent done) {
		Map<String, Object> input = new LinkedHashMap<>(done.input());
		input.put("idempotencyKey", Road.key());
		input.computeIfPresent("until", (_, _) -> "2020-01-01");
		input.computeIfPresent("reason", (_, _) -> " ");
		input.computeIfPresent("words", (_, _) -> " ");
		Stream.of("certificateId", "orderId", "personId", "appealId", "paperId", "caseId", "memberId", "entryId")
			.filter((which) -> input.containsKey("revision") && input.containsKey(which))
			.findFirst()
			.ifPresent((which) -> input.put("revision", revision((String) input.get(which))));
		return done.with(input);
	}

	private int revision(String id) {
		String collection = Map
			.of("certificate", "certificates", "order", "orders", "person", "people", "case", "cases", "staff", "staff",
					"ngoentry", "ngoEntries", "appeal", "appeals", "paper", "paperNotices")
			.get(id.substring(0, id.indexOf('_')));
		return this.mongo.getCollection(collection).find(new Document("_id", id)).first().getInteger("revision");
	}

	/** Complaints and requests of every kind, by anybody. */
	private Stream<String> appeals() {
		return this.mongo.getCollection("appeals")
			.find()
			.map((each) -> each.getString("_id"))
			.into(new ArrayList<>())
			.stream();
	}

	/** Ids that {@code node} may be asked for. */
	List<String> nodes() {
		return Stream.concat(appeals(),
				Stream.of(this.moscow, this.kazan)
					.flatMap((place) -> Stream.concat(
							Stream.concat(place.roads().map(Road::id), place.registry().stream().map(Entered::id)),
							Stream.of(place.whole().orderId(), place.whole().file().at("/orders/1/id").asString(),
									place.waiting().orderId(), place.whole().certificateId()))))
			.toList();
	}

	/** Everything stored, so that two moments can be compared. */
	Map<String, String> everythingStored() {
		return everythingIn(this.mongo);
	}

	static Map<String, String> everythingIn(MongoOperations mongo) {
		Map<String, String> all = new TreeMap<>();
		for (String collection : mongo.getCollectionNames()) {
			for (Document document : mongo.getCollection(collection).find()) {
				all.put(collection + " " + document.get("_id"), document.toJson());
			}
		}
		return all;
	}

}
