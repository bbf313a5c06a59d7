package ru.ryadom.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.matrix.Questions.Question;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each kind of viewer asks for everything there is, and {@code access.csv} says who is
 * answered. Operations, fields and the selections below them come from introspection: a
 * new field without a row fails, and a row opens nothing by itself.
 */
@TownTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

	private static final Set<String> REFUSALS = Set.of("FORBIDDEN", "UNAUTHENTICATED");

	/** Open to a role, and there is nothing behind for who owns nothing. */
	private static final Set<String> FOR_THOSE_WHO_OWN = Set.of("Query.node", "Mutation.markMessageRead",
			"Mutation.markNoticeRead", "Mutation.saveDraft", "Mutation.discardDraft", "Mutation.deleteWorklistFilter",
			"Mutation.saveWorklistFilter", "Mutation.reportHiring", "Mutation.reportJobLoss", "Mutation.transferCase",
			"Mutation.returnCase", "Mutation.fileAppeal", "Mutation.withdrawAppeal", "Mutation.doubtAppeal",
			"Mutation.objectToPlan", "Subscription.caseChanged", "Subscription.planChanged",
			"Subscription.planRequestChanged");

	private final AccessTable table = new AccessTable();

	/** What came when everything was asked for. */
	private final Sightings greedy = new Sightings();

	/** What came when only that was asked for which the table allows. */
	private final Sightings modest = new Sightings();

	private final Map<String, List<String>> wrong = new TreeMap<>();

	private final Map<String, String> told = new TreeMap<>();

	private final Map<Kind, Map<String, String>> stored = new EnumMap<>(Kind.class);

	private final Map<Kind, Map<String, String>> storedAfter = new EnumMap<>(Kind.class);

	/** What kinds are told of mutations that are not theirs, without the name. */
	private final Map<Kind, Set<String>> refusals = new EnumMap<>(Kind.class);

	private Schema schema;

	private Town town;

	private Scans scans;

	private final MongoOperations mongo;

	private int cells;

	AccessMatrixTests(@Autowired MongoOperations mongo, @Autowired ExchangeAtTown exchange, @LocalServerPort int port,
			@Autowired BusinessClock clock, @Autowired SweepTerms sweepTerms) {
		this.town = new Town(port, mongo, exchange).neglected(clock, sweepTerms);
		this.schema = Schema.of(new Caller(port, null));
		this.scans = new Scans(mongo);
		this.mongo = mongo;
	}

	@BeforeAll
	void everybodyAsksForEverything() {
		Questions questions = new Questions(this.town, this.schema);
		for (Kind kind : Kind.values()) {
			if (kind == Kind.AUDITOR) {
				// What is newest in the journal is a change.
				this.town.kazan.undecided().decide(true);
			}
			if (kind == Kind.REPRESENTATIVE) {
				this.town.reachableAgain();
			}
			Caller caller = this.town.as(kind);
			this.stored.put(kind, Stored.in(this.mongo));
			operations(kind, false).forEach((operation) -> refused(kind, operation, questions, caller));
			this.storedAfter.put(kind, Stored.in(this.mongo));
			operations(kind, true).forEach((operation) -> allowed(kind, operation, questions, caller));
		}
	}

	private List<String> operations(Kind kind, boolean may) {
		return this.schema.operations().stream().filter((one) -> this.table.may(kind, one) == may).toList();
	}

	private void refused(Kind kind, String operation, Questions questions, Caller caller) {
		this.cells++;
		for (Question question : questions.of(kind, operation, Questions.EVERYTHING, false)) {
			Answer answer = caller.send(question.document(), question.variables());
			JsonNode data = answer.at("/data");
			this.greedy.take(kind, rootOf(operation), data);
			boolean noSuchViewer = data.has("viewer") && !answer.json().has("errors");
			boolean said = !answer.codes().isEmpty() && REFUSALS.containsAll(answer.codes());
			String name = operation.substring(operation.indexOf('.') + 1);
			boolean nothing = data.valueStream()
				.allMatch((value) -> value.path(name).isMissingNode() || value.path(name).isNull());
			check(kind, operation, (noSuchViewer || said) && nothing, answer);
			if (operation.startsWith("Mutation.")) {
				this.refusals.computeIfAbsent(kind, (_) -> new TreeSet<>())
					.add(answer.body().replace(name, "…").replaceAll("\"column\":\\d+", "…"));
			}
		}
	}

	private void allowed(Kind kind, String operation, Questions questions, Caller caller) {
		this.cells++;
		String root = rootOf(operation);
		Map<Question, Answer> asked = new HashMap<>();
		for (Question question : questions.of(kind, operation, Questions.EVERYTHING, true)) {
			Answer answer = caller.send(question.document(), question.variables());
			asked.put(question, answer);
			this.greedy.take(kind, root, answer.at("/data"));
		}
		for (Question question : questions.of(kind, operation, (one) -> mayAsk(kind, one), true)) {
			// Where everything is allowed, both are one question.
			Answer answer = asked.computeIfAbsent(question, (one) -> caller.send(one.document(), one.variables()));
			if (this.table.awaited(operation)) {
				check(kind, operation, answer.json().has("errors"), answer);
				continue;
			}
			boolean notThere = FOR_THOSE_WHO_OWN.contains(operation) && answer.codes().equals(List.of("NOT_FOUND"));
			if (notThere) {
				this.modest.nothing(kind, operation);
			}
			check(kind, operation, notThere || !answer.json().has("errors"), answer);
			this.modest.take(kind, root, answer.at("/data"));
			this.told.merge(operation, answer.body(), String::concat);
		}
	}

	private static String rootOf(String operation) {
		String type = operation.substring(0, operation.indexOf('.'));
		return (type.equals("Mutation") || type.equals("Subscription")) ? type : "Query";
	}

	private boolean mayAsk(Kind kind, String coordinate) {
		return this.table.may(kind, coordinate) && !this.table.awaited(coordinate);
	}

	private void check(Kind kind, String operation, boolean right, Answer answer) {
		if (!right) {
			String body = answer.body();
			this.wrong.computeIfAbsent(operation, (_) -> new ArrayList<>())
				.add(kind + ": " + answer.status() + " " + body.substring(0, Math.min(500, body.length())));
		}
	}

	@Test
	void everyOperationIsAnsweredOrRefusedAsTheTableSays(TestReporter reporter) {
		reporter.publishEntry(Map.of("operations", "" + this.schema.operations().size(), "fields",
				"" + this.schema.coordinates().size(), "cells",
				(this.cells + this.schema.coordinates().size() * Kind.values().length) + "", "requests",
				"" + Caller.REQUESTS));
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void whoIsRefusedChangesNothingAndLeavesNoTrace() {
		assertThat(this.storedAfter).isEqualTo(this.stored);
	}

	/** Whatever the ids in it: those of things that are there, and of others. */
	@Test
	void aMutationThatIsNotTheirsIsRefusedInTheSameWords() {
		this.refusals.forEach((kind, words) -> assertThat(words).as("%s", kind).hasSize(1));
	}

	@Test
	void whateverIsAskedNothingComesThatTheTableDoesNotAllow() {
		Map<Kind, Set<String>> leaked = new EnumMap<>(Kind.class);
		for (Kind kind : Kind.values()) {
			Set<String> more = new TreeSet<>(this.greedy.valued(kind));
			more.removeIf((coordinate) -> this.table.may(kind, coordinate));
			if (!more.isEmpty()) {
				leaked.put(kind, more);
			}
		}
		assertThat(leaked).isEmpty();
	}

	@Test
	void whateverTheTableAllowsIsAnswered() {
		Map<String, Set<Kind>> missing = new TreeMap<>();
		for (String coordinate : this.table.coordinates()) {
			for (Kind kind : this.table.who(coordinate)) {
				if (!this.modest.answered(kind).contains(coordinate) && !this.table.awaited(coordinate)
						&& !this.table.never(coordinate)) {
					missing.computeIfAbsent(coordinate, (_) -> new TreeSet<>()).add(kind);
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void everyFieldHasAValueForSomebody() {
		Set<String> empty = new TreeSet<>(this.table.coordinates());
		for (Kind kind : Kind.values()) {
			empty.removeAll(this.modest.valued(kind));
		}
		empty.removeIf((coordinate) -> this.table.awaited(coordinate) || this.table.never(coordinate));
		assertThat(empty).isEmpty();
	}

	@Test
	void everyOperationTellsSomebodyAFactOfTheFixture() {
		Map<String, String> untold = new TreeMap<>();
		for (String operation : this.schema.operations()) {
			String fact = this.table.fact(operation).orElse("no fact in the table");
			String inTown = fact.replace("{case}", this.town.moscow.whole().id())
				.replace("{asked}", this.town.moscow.asked().id())
				.replace("{ended}", this.town.moscow.ended().id())
				.replace("{person}", this.town.moscow.whole().personId())
				.replace("{entry}", this.town.moscow.active().id())
				.replace("{order}", this.town.moscow.waiting().orderId());
			if (!this.table.awaited(operation) && !this.told.getOrDefault(operation, "").contains(inTown)) {
				untold.put(operation, inTown + " is not in "
						+ this.told.getOrDefault(operation, "").transform(AccessMatrixTests::briefly));
			}
		}
		assertThat(untold).isEmpty();
	}

	@Test
	void nothingIsLookedForThroughAWholeCollection() {
		assertThat(this.scans.found()).isEmpty();
	}

	private static String briefly(String answer) {
		return (answer.length() > 1500) ? answer.substring(0, 1500) + "…" : answer;
	}

}
