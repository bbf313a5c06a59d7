package ru.ryadom.kernel.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ru.ryadom.kernel.Ids;
import ru.ryadom.support.OwnMongod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What MongoDB itself says when a commit was not heard of or writes met: whatever the
 * driver makes of it, the work is done once and the answer is right.
 */
@Tag("server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostCommitTests {

	private static final int WRITE_CONFLICT = 112;

	private static final int WRITE_CONCERN_TIMEOUT = 64;

	private OwnMongod mongod;

	private KernelOfTests kernel;

	@BeforeAll
	void start() {
		this.mongod = new OwnMongod();
	}

	@AfterAll
	void end() {
		this.mongod.close();
	}

	@AfterEach
	void close() {
		this.kernel.close();
	}

	/**
	 * @param what it is
	 * @param command that fails
	 * @param times how often it does
	 * @param tries how often the decision is made
	 */
	record Trouble(String what, String command, int times, Document how, int tries) {

		@Override
		public String toString() {
			return this.what;
		}

	}

	static Stream<Trouble> troubles() {
		Document lost = new Document("closeConnection", true);
		Document unconfirmed = new Document("writeConcernError",
				new Document("code", WRITE_CONCERN_TIMEOUT).append("errmsg", "waiting for replication timed out"));
		Document conflict = new Document("errorCode", WRITE_CONFLICT);
		return Stream.of(
				new Trouble("the commit is lost once: the driver sends it again", "commitTransaction", 1, lost, 1),
				new Trouble("the commit is lost three times, and the driver gives up at two", "commitTransaction", 3,
						lost, 1),
				new Trouble("the commit happened and was not confirmed", "commitTransaction", 1, unconfirmed, 1),
				new Trouble("writes meet at the commit", "commitTransaction", 1, conflict, 2),
				new Trouble("writes meet before it", "insert", 1, conflict, 2),
				new Trouble("writes meet four times", "insert", 4, conflict, 5));
	}

	@ParameterizedTest
	@MethodSource("troubles")
	void theWorkIsDoneOnceAndTheAnswerIsRight(Trouble trouble) {
		this.kernel = new KernelOfTests("trouble_" + Math.abs(trouble.what().hashCode()), this.mongod::uriOf);
		// The data key is made at first use, outside the unit.
		this.kernel.unit().run(Note.command("key-before", "x"), Note.CODEC, () -> Note.done("before"));
		AtomicInteger decided = new AtomicInteger();
		String thing = Ids.next("thing");
		this.mongod.fail(trouble.command(), trouble.times(), trouble.how());

		List<Note> answers = Stream.of(1, 2)
			.map((_) -> this.kernel.unit().run(Note.command("key-0000001", "x"), Note.CODEC, () -> {
				decided.incrementAndGet();
				this.kernel.mongo().insert(new Document("_id", thing), "things");
				return Note.done(thing);
			}))
			.toList();

		assertThat(this.mongod.failed()).as("the server did fail").isGreaterThanOrEqualTo(trouble.times());
		assertThat(answers).containsOnly(Note.done(thing));
		assertThat(this.kernel.things()).isEqualTo(1);
		assertThat(this.kernel.commands()).hasSize(2);
		assertThat(decided).as("decisions").hasValue(trouble.tries());
	}

}
