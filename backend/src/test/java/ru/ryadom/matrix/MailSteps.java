package ru.ryadom.matrix;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Somebody's address, choices and letters, through the product's own mutations. */
final class MailSteps {

	private static final String SETTINGS = "settings { revision address }";

	private final Road road;

	private final Caller caller;

	private static final String CITIZEN2 = "00000000-0000-4000-8000-0000000000c2";

	private final ExchangeAtTown exchange;

	private final MongoOperations mongo;

	private int revision;

	MailSteps(Road road, Caller caller, ExchangeAtTown exchange, MongoOperations mongo) {
		this.road = road;
		this.caller = caller;
		this.exchange = exchange;
		this.mongo = mongo;
		this.revision = revisionOf(caller);
	}

	/** Everybody has an address for letters; one account plays two, and asks for less. */
	static void everybody(Road moscow, Road kazan, Function<Kind, Caller> callers, ExchangeAtTown exchange,
			MongoOperations mongo) {
		Stream
			.of(Kind.CITIZEN2, Kind.REPRESENTATIVE, Kind.CITIZEN, Kind.EMPLOYER, Kind.NGO, Kind.NGO_WORKER,
					Kind.SPECIALIST, Kind.SPECIALIST2, Kind.HEAD)
			.forEach((kind) -> {
				boolean there = kind == Kind.SPECIALIST2;
				boolean staff = there || kind == Kind.SPECIALIST || kind == Kind.HEAD;
				MailSteps steps = new MailSteps(there ? kazan : moscow, callers.apply(kind), exchange, mongo)
					.whole((staff || kind == Kind.NGO || kind == Kind.NGO_WORKER) ? "TASK" : "MESSAGE");
				if (kind != Kind.CITIZEN2) {
					steps.reachable();
				}
				if (staff) {
					steps.letters(there ? "office_kazan-center" : "office_moscow-south");
				}
			});
	}

	/** One that left after all, one that was given up, and one that waits. */
	private void letters(String office) {
		String letter = this.exchange.failedLetter(office);
		again(letter);
		this.exchange.sentLetter(letter);
		this.exchange.failedLetter(office);
		this.exchange.queuedLetter(office);
	}

	/** So many codes an hour: two in one account ask for more. */
	static void anHourLater(MongoOperations mongo) {
		mongo.updateFirst(Query.query(Criteria.where("_id").is(CITIZEN2)), new Update().set("codesAt", List.of()),
				"mailBoxes");
	}

	/** The revision of the box that a caller has now. */
	static int revisionOf(Caller caller) {
		return caller.ask("{ mailSettings { revision } }").at("/mailSettings/revision").asInt();
	}

	MailSteps name(String address) {
		return put("nameMailAddress", Map.of("revision", this.revision, "address", address));
	}

	MailSteps confirm() {
		return put("confirmMailAddress", Map.of("code", this.exchange.mailCode(this.mongo)));
	}

	MailSteps choose(String kind, String delivery) {
		return put("chooseNotices",
				Map.of("revision", this.revision, "choices", List.of(Map.of("kind", kind, "delivery", delivery))));
	}

	MailSteps remove() {
		return put("removeMailAddress", Map.of("revision", this.revision));
	}

	/** Everything that can be done with an address; at the end there is none. */
	MailSteps whole(String kind) {
		return name("post@example.ru").confirm().choose(kind, "AT_ONCE").remove();
	}

	/** One that is proved, and another that waits for its code. */
	MailSteps reachable() {
		return name("post@example.ru").confirm().name("other@example.ru");
	}

	/** A letter that was given up is tried again. */
	MailSteps again(String letterId) {
		this.road.change(this.caller, "sendLetterAgain", Map.of("letterId", letterId), "letter { id about }");
		return this;
	}

	private MailSteps put(String name, Map<String, ?> input) {
		JsonNode done = this.road.change(this.caller, name, input, SETTINGS);
		this.revision = done.at("/settings/revision").asInt();
		return this;
	}

}
