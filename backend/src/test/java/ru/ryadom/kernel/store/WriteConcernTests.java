package ru.ryadom.kernel.store;

import java.util.List;
import java.util.Set;

import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import ru.ryadom.support.SentCommands.Sent;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands on the wire: a write counts when a majority has it in its journal. */
@Tag("server")
class WriteConcernTests {

	private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify",
			"commitTransaction");

	private static final BsonDocument SAFE = BsonDocument.parse("{w: 'majority', j: true}");

	private final KernelOfTests kernel = new KernelOfTests(WriteConcernTests.class);

	@AfterEach
	void close() {
		this.kernel.close();
	}

	@Test
	void everyWriteWaitsForTheMajorityAndItsJournal() {
		this.kernel.unit().run(Note.command("key-0000001", "x"), Note.CODEC, () -> {
			this.kernel.mongo().insert(new Document("_id", "thing"), "things");
			return Note.done("made");
		});
		this.kernel.unit().run(Note.command("key-0000002", "x"), Note.CODEC, () -> Note.refused("no"));
		new MongoCounters(this.kernel.mongo()).next("certificates");
		List<Sent> writes = this.kernel.sent().all().stream().filter((sent) -> WRITES.contains(sent.name())).toList();
		assertThat(writes).extracting(Sent::name).contains("insert", "findAndModify", "commitTransaction");
		assertThat(writes).allSatisfy((write) -> {
			if (write.name().equals("commitTransaction") || !write.body().containsKey("autocommit")) {
				assertThat(write.body()).as(write.toString()).containsEntry("writeConcern", SAFE);
			}
			else {
				assertThat(write.body()).as("inside a transaction").doesNotContainKey("writeConcern");
			}
		});
	}

	@Test
	void aTransactionReadsASnapshot() {
		this.kernel.unit().run(Note.command("key-0000001", "x"), Note.CODEC, () -> Note.done("made"));
		assertThat(this.kernel.sent().all()).filteredOn((sent) -> sent.body().containsKey("startTransaction"))
			.isNotEmpty()
			.allSatisfy((first) -> assertThat(first.body().getDocument("readConcern").getString("level").getValue())
				.isEqualTo("snapshot"));
	}

}
