package ru.ryadom.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.kernel.Ids;
import ru.ryadom.support.SentCommands;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is somebody else's and what does not exist cannot be told apart, and who is no
 * longer what they were is so from the next request on.
 */
@TownTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersTests {

	private static final String NODE = "query($id: ID!) { node(id: $id) { __typename id ... on Case { revision } } }";

	private static final String BY_SNILS = "query($id: String!) { viewer { ... on StaffViewer { personBySnils(snils: $id) "
			+ "{ id fullName } } } }";

	private final Town town;

	private final MongoOperations mongo;

	private final SentCommands commands;

	private final AccessTable table = new AccessTable();

	private int compared;

	StrangersTests(@Autowired MongoOperations mongo, @Autowired ExchangeAtTown exchange,
			@Autowired SentCommands commands, @LocalServerPort int port) {
		this.commands = commands;
		this.mongo = mongo;
		this.town = new Town(port, mongo, exchange);
	}

	@ParameterizedTest
	@EnumSource
	void whatIsForeignAndWhatIsNotThereAreTheSameBytes(Kind kind, TestReporter reporter) {
		TownPlace foreign = this.town.foreignTo(kind);
		foreign.things().forEach((thing, id) -> same(kind, thing, id, shapeless(thing)));
		reporter.publishEntry("compared", this.compared + " пар байт в байт");
	}

	@Test
	void aCertificateThatIsNotYetDeliveredIsNotThereForItsCitizen() {
		Document undelivered = new Document("_id", this.town.moscow.whole().certificateId());
		MongoCollection<Document> certificates = this.mongo.getCollection("certificates");
		certificates.updateOne(undelivered, new Document("$set", new Document("delivered", false)));
		same(Kind.CITIZEN, "certificate", this.town.moscow.whole().certificateId(), List.of());
		same(Kind.REPRESENTATIVE, "certificate", this.town.moscow.whole().certificateId(), List.of());
		certificates.updateOne(undelivered, new Document("$set", new Document("delivered", true)));
	}

	@Test
	void anOrderOfTheirOwnCaseIsNotThereForACitizen() {
		same(Kind.CITIZEN, "order", this.town.moscow.whole().orderId(), List.of());
	}

	@ParameterizedTest
	@EnumSource(names = { "SPECIALIST", "SPECIALIST2", "HEAD" })
	void aForeignPersonIsNotFoundByTheirNumber(Kind kind) {
		Answer foreign = this.town.as(kind)
			.send(BY_SNILS, Map.of("id", this.town.foreignTo(kind).whole().person().snils()));
		Answer nobody = this.town.as(kind).send(BY_SNILS, Map.of("id", "100-000-000 56"));
		assertThat(foreign.whole()).isEqualTo(nobody.whole()).doesNotContain("Соловьёва");
	}

	private void same(Kind kind, String thing, String foreign, List<String> shapeless) {
		Caller caller = this.town.as(kind);
		String nobodys = Ids.next(thing);
		this.commands.forget();
		caller.send("{ viewer { __typename } }", Map.of());
		int whoAsks = this.commands.all().size();
		List<Function<String, Answer>> ways = ways(kind, caller, thing);
		for (int place = 0; place < ways.size(); place++) {
			Function<String, Answer> way = ways.get(place);
			Answer expected = way.apply(nobodys);
			assertThat(expected.body()).as("%s asks for a %s that is not there", kind, thing)
				.doesNotContain("Соловьёва")
				.doesNotContain(foreign)
				.doesNotContain("INTERNAL");
			assertThat(way.apply(foreign).whole()).as("%s asks for a foreign %s", kind, thing)
				.isEqualTo(expected.whole());
			this.compared++;
			for (String id : inTurn(shapeless, place, kind)) {
				this.commands.forget();
				assertThat(way.apply(id).whole()).as("%s asks for a %s «%s»", kind, thing, id)
					.isEqualTo(expected.whole());
				unasked(kind, thing, id, beside(thing) ? Integer.MAX_VALUE : whoAsks);
				this.compared++;
			}
		}
	}

	/**
	 * Each way takes one shape, another for each kind of caller: there are more kinds
	 * than shapes.
	 */
	private static List<String> inTurn(List<String> shapeless, int place, Kind kind) {
		return shapeless.isEmpty() ? shapeless : List.of(shapeless.get((place + kind.ordinal()) % shapeless.size()));
	}

	/** What cannot be an id is not asked for: nothing is sent but who the caller is. */
	private void unasked(Kind kind, String thing, String id, int most) {
		assertThat(this.commands.all()).as("%s asks for a %s «%s»: %s", kind, thing, id, this.commands.all())
			.hasSizeLessThanOrEqualTo(most)
			.noneMatch((sent) -> sent.body().toString().contains('"' + id + '"'));
	}

	/**
	 * Every door through which this kind can push an id of this kind of thing. A mutation
	 * that is not theirs is refused in the same words whatever is in it, as
	 * {@link AccessMatrixTests} shows.
	 */
	private List<Function<String, Answer>> ways(Kind kind, Caller caller, String thing) {
		List<Function<String, Answer>> ways = new ArrayList<>();
		ways.add((id) -> caller.send(NODE, Map.of("id", id)));
		ways.addAll(others(kind, caller, thing));
		// A worker and a representative stand beside an id of one's own; the rest stands
		// alone.
		TownPlace sample = beside(thing) ? own(kind) : this.town.foreignTo(kind);
		String field = switch (thing) {
			case "ngoentry" -> "entryId";
			case "employerentry" -> "employerEntryId";
			case "employermember" -> "employerMemberId";
			case "employernotice" -> "noticeId";
			case "planrequest" -> "requestId";
			default -> thing + "Id";
		};
		Set<String> shapes = new HashSet<>();
		sample.sent()
			.filter((sent) -> sent.input().containsKey(field) && may(kind, sent) && shapes.add(sent.shape()))
			.map((sent) -> new Sent(caller, sent.name(), this.town.overAgain(sent).input()))
			.forEach((sent) -> ways.add((id) -> sent.with(Map.of("idempotencyKey", Road.key(), field, id)).send()));
		return ways;
	}

	private boolean may(Kind kind, Sent sent) {
		return this.table.may(kind, "Mutation." + sent.name());
	}

	/** Papers, and where an id stands under a name of its own. */
	private List<Function<String, Answer>> others(Kind kind, Caller caller, String thing) {
		List<Function<String, Answer>> ways = new ArrayList<>();
		if (thing.equals("certificate")) {
			ways.add((id) -> caller.get("/documents/" + id));
			ways.add((id) -> caller.get("/documents/" + id + "?print=large"));
		}
		if (thing.equals("case")) {
			ways.add((id) -> caller.get("/documents/queue?case=" + id));
		}
		if (thing.equals("case")) {
			own(kind).sent()
				.filter((sent) -> sent.name().equals("mergeCase") && may(kind, sent))
				.map((sent) -> new Sent(caller, sent.name(), this.town.overAgain(sent).input()))
				.forEach((sent) -> ways
					.add((id) -> sent.with(Map.of("idempotencyKey", Road.key(), "mainCaseId", id)).send()));
		}
		if (Stream.of("case", "employernotice", "planrequest", "plan").anyMatch(thing::equals)) {
			Sent save = new Sent(caller, "saveDraft", Map.of("seen", 0, "form", "planMeasures", "content", "{}"));
			ways.add((id) -> save.with(Map.of("idempotencyKey", Road.key(), "subject", id)).send());
			ways.add((id) -> caller.send("query($id: ID!) { drafts(form: \"planMeasures\", subject: $id) { id } }",
					Map.of("id", id)));
		}
		if (thing.equals("appeal")) {
			ways.add((id) -> caller.get("/documents/receipts/" + id));
		}
		if (thing.equals("plan")) {
			ways.add((id) -> caller.get("/documents/plans/" + id));
			ways.add((id) -> caller.get("/documents/plans/" + id + "/calendar"));
		}
		if (thing.equals("paper")) {
			ways.add((id) -> caller.get("/documents/papers/" + id));
			ways.add((id) -> caller.get("/documents/papers/" + id + "?print=large"));
		}
		if (thing.equals("message")) {
			Sent read = new Sent(caller, "markMessageRead", Map.of("idempotencyKey", Road.key()));
			ways.add((id) -> read.with(Map.of("idempotencyKey", Road.key(), "messageId", id)).send());
		}
		return ways;
	}

	private TownPlace own(Kind kind) {
		return (this.town.foreignTo(kind) == this.town.moscow) ? this.town.kazan : this.town.moscow;
	}

	@Test
	void whatCannotBeAPersonIsNotLookedForInTheJournal() {
		Caller auditor = this.town.as(Kind.AUDITOR);
		String journal = "query($id: ID!) { viewer { ... on StaffViewer { journal(person: $id) { edges { cursor } } } } }";
		String expected = auditor.send(journal, Map.of("id", Ids.next("person"))).whole();
		this.commands.forget();
		assertThat(auditor.send(journal, Map.of("id", "person_z_z")).whole()).isEqualTo(expected);
		unasked(Kind.AUDITOR, "person", "person_z_z", Integer.MAX_VALUE);
	}

	private static boolean beside(String thing) {
		return Stream.of("staff", "representative", "offer", "assignment", "companion", "employermember")
			.anyMatch(thing::equals);
	}

	/** What cannot be an id at all. */
	private static List<String> shapeless(String thing) {
		return List.of(thing + "_", thing + "_z_z", thing + "_" + UUID.nameUUIDFromBytes(new byte[0]) + "'", "nothing",
				thing.toUpperCase(Locale.ROOT) + "_1", thing + "_" + "0".repeat(300));
	}

	@Test
	void whoLosesTheirPlaceIsRefusedAtTheNextRequest() {
		Caller specialist = this.town.as(Kind.SPECIALIST);
		Map<String, Object> own = Map.of("id", this.town.moscow.whole().id());
		Document place = new Document("_id", "staff_morozova");
		Document before = this.mongo.getCollection("staff").find(place).first();
		assertThat(specialist.send(NODE, own).codes()).isEmpty();
		Sent decide = this.town.moscow.undecided().sent.getFirst().with(Map.of("idempotencyKey", Road.key()));

		this.mongo.getCollection("staff").deleteOne(place);
		assertThat(specialist.send(NODE, own).codes()).containsExactly("FORBIDDEN");
		assertThat(decide.send().codes()).containsExactly("FORBIDDEN");
		assertThat(specialist.get("/documents/" + this.town.moscow.whole().certificateId()).status()).isEqualTo(404);
		assertThat(specialist.ask("{ viewer { __typename } }").at("/viewer/__typename").asString())
			.isEqualTo("UnassignedViewer");

		this.mongo.getCollection("staff").insertOne(before);
		assertThat(specialist.send(NODE, own).codes()).isEmpty();
	}

	@Test
	void aCaseThatMovesIsThereForOneOfficeAtATimeWithItsPerson() {
		TownPlace moscow = this.town.moscow;
		Road gone = moscow.gone();
		same(Kind.SPECIALIST, "case", gone.id(), List.of());
		same(Kind.HEAD, "case", gone.id(), List.of());
		assertThat(this.town.as(Kind.SPECIALIST2).send(NODE, Map.of("id", gone.id())).codes()).isEmpty();
		assertThat(foundBySnils(Kind.SPECIALIST2, gone)).isTrue();
		assertThat(foundBySnils(Kind.SPECIALIST, gone)).isFalse();
		Road bounced = moscow.bounced();
		same(Kind.SPECIALIST2, "case", bounced.id(), List.of());
		assertThat(this.town.as(Kind.SPECIALIST).send(NODE, Map.of("id", bounced.id())).codes()).isEmpty();
		assertThat(foundBySnils(Kind.SPECIALIST, bounced)).isTrue();
		assertThat(foundBySnils(Kind.SPECIALIST2, bounced)).isFalse();
	}

	private boolean foundBySnils(Kind kind, Road road) {
		return this.town.as(kind)
			.ask("query($id: String!) { viewer { ... on StaffViewer { personBySnils(snils: $id) { id } } } }",
					Map.of("id", road.person().snils()))
			.at("/viewer/personBySnils/id")
			.isString();
	}

	@Test
	void whoMovesToAnotherOfficeLosesTheOldOneAtTheNextRequest() {
		Caller specialist = this.town.as(Kind.SPECIALIST);
		move("staff_morozova", new Document("office", "office_kazan-center"));
		assertThat(specialist.send(NODE, Map.of("id", this.town.moscow.whole().id())).codes())
			.containsExactly("NOT_FOUND");
		assertThat(specialist.send(NODE, Map.of("id", this.town.kazan.whole().id())).codes()).isEmpty();
		move("staff_morozova", new Document("office", "office_moscow-south"));
		assertThat(specialist.send(NODE, Map.of("id", this.town.moscow.whole().id())).codes()).isEmpty();
	}

	@Test
	void aRepresentativeSeesUntilTheMandateEndsAndNothingAfterwards() {
		new MandateSight(this.town).lastsAsLongAsTheMandate();
	}

	@Test
	void aRoleOfTheTokenThatThePlaceDoesNotGiveIsNoRole() {
		move("staff_orlova", new Document("roles", List.of("AUDITOR")));
		assertThat(this.town.as(Kind.HEAD).send(NODE, Map.of("id", this.town.moscow.whole().id())).codes())
			.containsExactly("FORBIDDEN");
		move("staff_orlova", new Document("roles", List.of("HEAD")));
	}

	private void move(String member, Document to) {
		this.mongo.getCollection("staff").updateOne(new Document("_id", member), new Document("$set", to));
	}

}
