package ru.ryadom.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

import ru.ryadom.access.Account;
import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.IdentityPaperKind;
import ru.ryadom.cases.NeedGround;
import ru.ryadom.cases.usecase.DecideNeed;
import ru.ryadom.cases.usecase.IntakeCase;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.people.AccountLink;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.InventedPeople;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** From a refusal to the cabinet of the person it is about, and to nobody else's. */
@ServerTest
class InboxTests {

	private static final InventedPeople PEOPLE = new InventedPeople(692, 0);

	private static final String MESSAGES = """
			query ($first: Int, $after: String) { viewer { ... on CitizenViewer {
			  messages(first: $first, after: $after) { edges { node { id sentAt title body plain caseId readAt } }
			    pageInfo { hasNextPage endCursor } } } } }""";

	private static final String MARK = """
			mutation ($input: MarkMessageReadInput!) { markMessageRead(input: $input) { __typename
			  ... on MarkMessageReadDone { message { id readAt } } } }""";

	@Autowired
	private Callers callers;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private People people;

	@Autowired
	private Viewers viewers;

	@Autowired
	private IntakeCase intakeCase;

	@Autowired
	private DecideNeed decideNeed;

	@Autowired
	private BusinessClock clock;

	@Test
	void aRefusalComesToTheCabinetAndToNoOther() {
		String file = refused("account-one", 1);
		refused("account-two", 1);
		JsonNode messages = messages(citizen("account-one"), null);
		assertThat(messages.at("/edges").size()).isEqualTo(1);
		JsonNode message = messages.at("/edges/0/node");
		assertThat(message.at("/caseId").asString()).isEqualTo(file);
		assertThat(message.at("/title").asString()).isEqualTo("Решение: сопровождение сейчас не требуется");
		assertThat(message.at("/readAt").isNull()).isTrue();
		assertThat(messages(citizen("account-of-nobody"), null).at("/edges").size()).isZero();
	}

	@Test
	void withoutACabinetNothingIsSent() {
		long before = this.mongo.count(new Query(), "messages");
		refused(null, 1);
		assertThat(this.mongo.count(new Query(), "messages")).isEqualTo(before);
	}

	@Test
	void whatAMessageSaysIsNotStoredOpen() {
		refused("account-three", 1);
		assertThat(this.mongo.findAll(Document.class, "messages")).isNotEmpty()
			.allSatisfy((message) -> assertThat(message.keySet()).isSubsetOf("_id", "person", "caseId", "sentAt", "pd",
					"readAt", "_class"));
	}

	@Test
	void messagesAreReadPageByPageNewestFirst() {
		refused("account-four", 3);
		JsonNode first = messages(citizen("account-four"), null);
		assertThat(first.at("/edges").size()).isEqualTo(2);
		assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
		JsonNode rest = messages(citizen("account-four"), first.at("/pageInfo/endCursor").asString());
		assertThat(rest.at("/edges").size()).isEqualTo(1);
		assertThat(List.of(first.at("/edges/0/node/id").asString(), first.at("/edges/1/node/id").asString(),
				rest.at("/edges/0/node/id").asString()))
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	@Test
	void theFirstReadingIsTheOneThatCounts() {
		refused("account-five", 1);
		Caller citizen = citizen("account-five");
		String id = messages(citizen, null).at("/edges/0/node/id").asString();
		JsonNode once = mark(citizen, "key-first-1", id);
		assertThat(once.at("/data/markMessageRead/__typename").asString()).isEqualTo("MarkMessageReadDone");
		assertThat(mark(citizen, "key-first-1", id)).isEqualTo(once);
		assertThat(mark(citizen, "key-second", id)).isEqualTo(once);
		assertThat(this.mongo.count(Query.query(Criteria.where("subject").is(id)), "journal")).isEqualTo(1);
	}

	@Test
	void aForeignMessageAndNoneAnswerAlike() {
		refused("account-six", 1);
		String id = messages(citizen("account-six"), null).at("/edges/0/node/id").asString();
		refused("account-seven", 1);
		JsonNode foreign = mark(citizen("account-seven"), "key-foreign", id);
		assertThat(foreign.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(mark(citizen("account-seven"), "key-nothing", Ids.next("message"))).isEqualTo(foreign);
		assertThat(mark(citizen("account-seven"), "key-nonsense", "whatever")).isEqualTo(foreign);
	}

	@Test
	void readingOnesMessagesIsJournalled() {
		refused("account-eight", 1);
		messages(citizen("account-eight"), null);
		Document entry = this.mongo.findOne(
				Query.query(Criteria.where("account").is("account-eight")).with(Sort.by(Sort.Direction.DESC, "_id")),
				Document.class, "journal");
		assertThat(entry).containsEntry("purpose", "просмотр своих сообщений").containsEntry("kind", "READ");
		assertThat(entry.getList("persons", String.class)).hasSize(1);
	}

	private Caller citizen(String account) {
		return this.callers.signedIn(account, "citizen");
	}

	private static JsonNode messages(Caller citizen, @Nullable String after) {
		return citizen.ask(MESSAGES, (after != null) ? Map.of("first", 2, "after", after) : Map.of("first", 2))
			.at("/data/viewer/messages");
	}

	private static JsonNode mark(Caller citizen, String key, String message) {
		return citizen.ask(MARK, Map.of("input", Map.of("idempotencyKey", key, "messageId", message)));
	}

	/** Somebody new, refused so many times; the last case. */
	private String refused(@Nullable String account, int times) {
		Person invented = PEOPLE.next(Ids.next("person"), "office_moscow-south");
		Viewer.StaffViewer specialist = (Viewer.StaffViewer) this.viewers
			.of(new Account("00000000-0000-4000-8000-000000000051", "", Set.of(Audience.SPECIALIST)));
		String last = "";
		for (int i = 0; i < times; i++) {
			last = ReadingForTests.during(() -> refuse(specialist, invented, account));
		}
		return last;
	}

	private String refuse(Viewer.StaffViewer specialist, Person invented, @Nullable String account) {
		LocalDate today = this.clock.today(specialist.zone());
		var file = ((IntakeCase.Done) this.intakeCase.intake(specialist,
				new IntakeCase.Input(Ids.next("key"),
						new IntakeCase.PersonInput(invented.snils(), invented.lastName(), invented.firstName(),
								invented.middleName(), invented.birthDate(), null, null, Set.of()),
						FactSource.PAPER, IdentityPaperKind.PASSPORT, true, "1/26", today, today, FactSource.PAPER,
						"77-1", today, null, FactSource.PAPER)))
			.file();
		Person person = this.people.known(file.personId()).orElseThrow();
		if (account != null && !person.hasCabinet()) {
			this.people.save(person.linked(new AccountLink(account, null)));
		}
		this.decideNeed.decide(specialist, new DecideNeed.Input(Ids.next("key"), file.id(), file.revision(), false,
				NeedGround.IPRA_EXTRACT, "По выписке справляется без помощи."));
		return file.id();
	}

}
