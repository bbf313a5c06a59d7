package ru.ryadom.kernel.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import com.mongodb.MongoException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

import ru.ryadom.kernel.DomainEvent;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** One mutation, whole or not at all, once. */
@Tag("server")
class UnitOfWorkTests {

	private static final String KEY = "key-0000001";

	private final KernelOfTests kernel = new KernelOfTests(UnitOfWorkTests.class);

	private final AtomicInteger decided = new AtomicInteger();

	private MongoUnitOfWork unit;

	@BeforeEach
	void open() {
		this.unit = this.kernel.unit();
	}

	@AfterEach
	void close() {
		this.kernel.close();
	}

	@Test
	void theSameKeySixteenTimesAtOnceHasOneEffectAndOneAnswer() {
		List<Note> answers = AtOnce.times(16, () -> run(KEY, "x", this::makeAThing));
		assertThat(this.kernel.things()).isEqualTo(1);
		assertThat(answers).hasSize(16).containsOnly(answers.getFirst());
	}

	@Test
	void aRefusalRepeatedSixteenTimesAtOnceIsTheSameRefusal() {
		List<Note> answers = AtOnce.times(16, () -> run(KEY, "x", () -> {
			makeAThing();
			return Note.refused("не сейчас");
		}));
		assertThat(answers).hasSize(16).containsOnly(Note.refused("не сейчас"));
		assertThat(this.kernel.things()).isZero();
		assertThat(this.kernel.commands()).hasSize(1);
	}

	@Test
	void theSameKeyWithOtherWordsIsRefused() {
		run(KEY, "x", this::makeAThing);
		assertThatExceptionOfType(Fault.KeyReused.class).isThrownBy(() -> run(KEY, "y", this::makeAThing));
		assertThat(this.kernel.things()).isEqualTo(1);
	}

	@Test
	void keysOfDifferentCallersNeverMeet() {
		run(KEY, "x", this::makeAThing);
		this.unit.run(Note.command("account-2", KEY, "x"), Note.CODEC, this::makeAThing);
		assertThat(this.kernel.things()).isEqualTo(2);
	}

	@Test
	void aRefusalLeavesOnlyItsRecord() {
		run(KEY, "x", () -> {
			makeAThing();
			return Note.refused("не сейчас");
		});
		assertThat(this.kernel.things()).isZero();
		assertThat(run(KEY, "x", this::makeAThing)).isEqualTo(Note.refused("не сейчас"));
		assertThat(this.decided).hasValue(1);
	}

	@Test
	void aDecisionThatFailsLeavesNothingAndMayBeTriedAgain() {
		assertThatIllegalStateException().isThrownBy(() -> run(KEY, "x", () -> {
			makeAThing();
			throw new IllegalStateException("broken");
		}));
		assertThat(this.kernel.things()).isZero();
		assertThat(this.kernel.commands()).isEmpty();
		assertThat(run(KEY, "x", this::makeAThing).commits()).isTrue();
	}

	@Test
	void whoListensIsToldInsideOfWhatIsDoneAndNeverOfARefusalOrARepetition() {
		List<String> told = new java.util.ArrayList<>();
		this.kernel.tell((command) -> {
			told.add(command.key() + " " + this.unit.isOpen());
			this.kernel.mongo().insert(new Document("_id", "of the listener"), "things");
		});
		this.unit = this.kernel.unit();
		run("key-0000002", "x", () -> Note.refused("не сейчас"));
		run(KEY, "x", this::makeAThing);
		run(KEY, "x", this::makeAThing);
		assertThat(told).containsExactly(KEY + " true");
		assertThat(this.kernel.things()).isEqualTo(2);
	}

	@Test
	void whatTheListenerCannotDoUndoesTheWhole() {
		this.kernel.tell((_) -> {
			throw new IllegalStateException("broken");
		});
		this.unit = this.kernel.unit();
		assertThatIllegalStateException().isThrownBy(() -> run(KEY, "x", this::makeAThing));
		assertThat(this.kernel.things()).isZero();
		assertThat(this.kernel.commands()).isEmpty();
	}

	@Test
	void theRecordHoldsNothingOfWhatWasAsked() {
		run(KEY, "Соловьёв", this::makeAThing);
		assertThat(this.kernel.commands().toString()).doesNotContain("Соловьёв");
	}

	@Test
	void unitsThatChangeOneThingAtOnceAllHaveTheirTurn() {
		this.kernel.mongo().insert(new Document("_id", "counter").append("revision", 0), "things");
		AtomicInteger keys = new AtomicInteger();
		List<Note> answers = AtOnce.times(4, () -> run("key-000010" + keys.incrementAndGet(), "x", this::countOn));
		assertThat(answers).allMatch(Note::commits);
		Document counter = this.kernel.mongo().findById("counter", Document.class, "things");
		assertThat(counter).containsEntry("revision", 4);
		assertThat(this.decided).as("tries").hasValueGreaterThan(4);
	}

	@Test
	void aConflictThatDoesNotPassIsGivenUpAfterTwoSecondsAndNotBeforeFiveTries() {
		long begun = System.nanoTime();
		assertThatExceptionOfType(Fault.Unavailable.class).isThrownBy(() -> run(KEY, "x", () -> {
			makeAThing();
			throw labelled(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
		}));
		assertThat(System.nanoTime() - begun).isGreaterThan(Duration.ofSeconds(2).toNanos());
		assertThat(this.decided).hasValueGreaterThanOrEqualTo(5);
		assertThat(this.kernel.things()).isZero();
		assertThat(this.kernel.commands()).isEmpty();
	}

	@Test
	void aFaultThatTryingCannotMendIsNotTriedAgain() {
		assertThatExceptionOfType(MongoException.class).isThrownBy(() -> run(KEY, "x", () -> {
			makeAThing();
			throw new MongoException(13, "not allowed");
		}));
		assertThat(this.decided).hasValue(1);
	}

	@Test
	void aCommitThatWasNotHeardOfIsFoundAndNotDoneTwice() {
		this.unit = this.kernel.unit(new Deaf(true));
		Note first = run(KEY, "x", this::makeAThing);
		assertThat(this.kernel.things()).isEqualTo(1);
		assertThat(this.decided).hasValue(1);
		assertThat(run(KEY, "x", this::makeAThing)).isEqualTo(first);
	}

	@Test
	void aCommitThatNeverHappenedIsDoneAgain() {
		this.unit = this.kernel.unit(new Deaf(false));
		assertThat(run(KEY, "x", this::makeAThing).commits()).isTrue();
		assertThat(this.kernel.things()).isEqualTo(1);
		assertThat(this.decided).hasValue(2);
	}

	@Test
	void listenersOfNewsShareTheFateOfTheUnit() {
		try (GenericApplicationContext rooms = new GenericApplicationContext()) {
			rooms.addApplicationListener((event) -> {
				if (event instanceof org.springframework.context.PayloadApplicationEvent<?> news
						&& news.getPayload() instanceof News(var text)) {
					assertThat(this.unit.isOpen()).isTrue();
					this.kernel.mongo().insert(new Document("_id", text), "things");
				}
			});
			rooms.refresh();
			assertThatIllegalStateException().isThrownBy(() -> run(KEY, "x", () -> {
				rooms.publishEvent(new News("first"));
				throw new IllegalStateException("broken after the news");
			}));
			assertThat(this.kernel.things()).isZero();
			run(KEY, "x", () -> {
				rooms.publishEvent(new News("second"));
				return Note.done("told");
			});
			assertThat(this.kernel.things()).isEqualTo(1);
		}
	}

	private Note run(String key, String wish, Supplier<Note> decision) {
		return this.unit.run(Note.command(key, wish), Note.CODEC, decision);
	}

	private Note makeAThing() {
		this.decided.incrementAndGet();
		String id = Ids.next("thing");
		this.kernel.mongo().insert(new Document("_id", id), "things");
		return Note.done(id);
	}

	private Note countOn() {
		this.decided.incrementAndGet();
		Document now = this.kernel.mongo().findById("counter", Document.class, "things");
		assertThat(now).isNotNull();
		int revision = now.getInteger("revision");
		long replaced = this.kernel.mongo()
			.replace(Query.query(Criteria.where("_id").is("counter").and("revision").is(revision)),
					new Document("_id", "counter").append("revision", revision + 1), "things")
			.getModifiedCount();
		assertThat(replaced).isEqualTo(1);
		return Note.done("counted");
	}

	private static MongoException labelled(String label) {
		MongoException failed = new MongoException("as the server would say it");
		failed.addLabel(label);
		return failed;
	}

	/** News for a listener. */
	private record News(String text) implements DomainEvent {
	}

	/** Does not hear how its first commit ended. */
	private final class Deaf extends TransactionTemplate {

		private static final long serialVersionUID = 1L;

		private final boolean committed;

		private boolean heard;

		Deaf(boolean committed) {
			super(UnitOfWorkTests.this.kernel.transactions());
			this.committed = committed;
		}

		@Override
		public <T> T execute(TransactionCallback<T> action) {
			if (this.heard) {
				return super.execute(action);
			}
			this.heard = true;
			super.execute((status) -> {
				T answer = action.doInTransaction(status);
				if (!this.committed) {
					status.setRollbackOnly();
				}
				return answer;
			});
			throw new TransactionSystemException("the connection went",
					labelled(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL));
		}

	}

}
