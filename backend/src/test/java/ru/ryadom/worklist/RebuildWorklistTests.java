package ru.ryadom.worklist;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.annotation.DirtiesContext;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.usecase.SweepTerms;
import ru.ryadom.worklist.usecase.RebuildWorklist;

import static org.assertj.core.api.Assertions.assertThat;

/** The queue says what the aggregates say, however it was made. */
@ServerTest
@DirtiesContext
class RebuildWorklistTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

	private static final int COMMANDS = 2500;

	@Autowired
	private RebuildWorklist rebuildWorklist;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private Cipher cipher;

	@BeforeAll
	static void walk(@Autowired ApplicationContext house, @Autowired BusinessClock clock,
			@Autowired SweepTerms sweepTerms) {
		clock.moveTo(Instant.parse(TODAY + "T09:00:00Z"));
		SeededRoad road = new SeededRoad(house, 692, TODAY);
		int done = road.walk(COMMANDS);
		assertThat(done).as("commands that changed something").isGreaterThan(COMMANDS / 10);
		road.giveOver("staff_tikhonov", 3);
		road.strip("staff_tikhonov");
		clock.moveTo(Instant.parse(TODAY.plusDays(1) + "T09:00:00Z"));
		assertThat(sweepTerms.sweep(() -> true)).as("terms that nobody touched").isPositive();
	}

	@Test
	void theRoadHasLedToEveryStage() {
		assertThat(this.mongo.findDistinct(new Query(), "stage", "worklist", String.class)).containsExactlyInAnyOrder(
				"DETERMINING_NEED", "AWAITING_MSE", "ARRANGING_PROVIDER", "ACCOMPANYING", "CLOSED");
		assertThat(this.mongo.findDistinct(new Query(), "next.rule", "worklist", String.class)).contains("SIT-01",
				"SIT-02", "SIT-03", "SIT-04", "SIT-05", "SIT-06", "SIT-08", "SIT-11");
		assertThat(this.mongo.findDistinct(new Query(), "tasks", "worklist", String.class))
			.containsExactly("ANSWER_REQUEST", "HAND_OVER_PAPER", "REVIEW_MSE_ANSWER");
	}

	@Test
	void someCasesAreLedAndSomeAreNobodysThoughTheNameStands() {
		assertThat(
				this.mongo.find(Query.query(Criteria.where("lead").is("staff_morozova")), Document.class, "worklist"))
			.isNotEmpty();
		assertThat(this.mongo.find(Query.query(Criteria.where("responsible").is("staff_tikhonov")), Document.class,
				"worklist"))
			.hasSize(3)
			.allSatisfy((row) -> assertThat(row.getString("lead")).isEmpty());
	}

	@Test
	void theSweepHasMarkedRowsAndNotAll() {
		assertThat(this.mongo.findDistinct(new Query(), "next.missed", "worklist", Boolean.class))
			.containsExactlyInAnyOrder(true, false);
		assertThat(this.mongo.find(Query.query(Criteria.where("next.missed").is(true)), Document.class, "worklist"))
			.allSatisfy((row) -> assertThat(row.get("next", Document.class).getString("due"))
				.isLessThan(TODAY.plusDays(1).toString()));
	}

	@Test
	void aRowMarkedMeanwhileStaysMarked() {
		Query marked = Query.query(Criteria.where("next.missed").is(true));
		Document row = this.mongo.findOne(marked, Document.class, "worklist");
		Query it = Query.query(Criteria.where("subject").is(row.getString("_id")).and("state").is("MISSED"));
		this.mongo.updateMulti(it, Update.update("state", "RUNNING"), "terms");
		this.rebuildWorklist.rebuild();
		assertThat(this.mongo.findById(row.getString("_id"), Document.class, "worklist")
			.get("next", Document.class)
			.getBoolean("missed")).isTrue();
		this.mongo.updateMulti(
				Query.query(Criteria.where("subject").is(row.getString("_id")).and("state").is("RUNNING")),
				Update.update("state", "MISSED"), "terms");
	}

	@Test
	void rowsMadeAnewEqualThoseKeptStepByStep() {
		Map<String, Document> kept = rows();
		this.mongo.remove(new Query(), "worklist");
		assertThat(this.rebuildWorklist.rebuild()).isEqualTo(kept.size());
		assertThat(rows()).isEqualTo(kept);
	}

	@Test
	void rowsMadeAnewTakeThePlaceOfSpoiltOnes() {
		Map<String, Document> kept = rows();
		this.mongo.updateMulti(new Query(), new Update().set("office", "office_nowhere").set("names", List.of()),
				"worklist");
		this.rebuildWorklist.rebuild();
		assertThat(rows()).isEqualTo(kept);
	}

	@Test
	void aRowWrittenMeanwhileIsLaterAndStays() {
		Document row = this.mongo.findOne(new Query(), Document.class, "worklist");
		Query it = Query.query(Criteria.where("_id").is(row.getString("_id")));
		this.mongo.updateFirst(it, new Update().inc("version", 1).set("stage", "CLOSED"), "worklist");
		this.rebuildWorklist.rebuild();
		assertThat(this.mongo.findOne(it, Document.class, "worklist").getString("stage")).isEqualTo("CLOSED");
		this.mongo.replace(it, row, "worklist");
	}

	/**
	 * Rows by id, each with what is sealed in it opened: a seal is never the same twice.
	 */
	private Map<String, Document> rows() {
		Map<String, Document> rows = new TreeMap<>();
		this.mongo.findAll(Document.class, "worklist").forEach((row) -> {
			byte[] open = this.cipher.open(row.get("pd", Binary.class).getData(), row.getString("_id"));
			rows.put(row.getString("_id"), row.append("pd", new String(open, StandardCharsets.UTF_8)));
		});
		return rows;
	}

}
