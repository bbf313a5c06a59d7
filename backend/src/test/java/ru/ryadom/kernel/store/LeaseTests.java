package ru.ryadom.kernel.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.LeaseLost;
import ru.ryadom.kernel.Leases.Lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One holder at a time, and of two that think they are only the later one writes. */
@Tag("server")
class LeaseTests {

	private static final KernelOfTests KERNEL = new KernelOfTests(LeaseTests.class);

	private final String job = Ids.next("job");

	private final MongoLeases leases = new MongoLeases(KERNEL.mongo(), Duration.ofMillis(600));

	@AfterAll
	static void close() {
		KERNEL.close();
	}

	@Test
	void onlyOneOfManyGetsIt() throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Boolean>> taken = IntStream.range(0, 16)
				.mapToObj((_) -> threads.submit(() -> this.leases.take(this.job).isPresent()))
				.toList();
			int holders = 0;
			for (Future<Boolean> one : taken) {
				holders += one.get() ? 1 : 0;
			}
			assertThat(holders).isEqualTo(1);
		}
	}

	@Test
	void itEndsByItselfAndTheNextHasAHigherFence() throws Exception {
		Lease dead = this.leases.take(this.job).orElseThrow();
		assertThat(this.leases.take(this.job)).isEmpty();
		Thread.sleep(900);
		assertThat(this.leases.take(this.job).orElseThrow().fence()).isGreaterThan(dead.fence());
	}

	@Test
	void holdingProlongsIt() throws Exception {
		Lease lease = this.leases.take(this.job).orElseThrow();
		for (int i = 0; i < 4; i++) {
			Thread.sleep(300);
			this.leases.hold(lease);
		}
		assertThat(this.leases.take(this.job)).isEmpty();
	}

	@Test
	void whatIsGivenBackIsFreeAtOnce() {
		this.leases.release(this.leases.take(this.job).orElseThrow());
		assertThat(this.leases.take(this.job)).isPresent();
	}

	@Test
	void whoSleptTooLongNeitherWritesNorGivesBackWhatIsNotTheirs() throws Exception {
		Lease slept = this.leases.take(this.job).orElseThrow();
		Thread.sleep(900);
		Lease next = this.leases.take(this.job).orElseThrow();
		TransactionTemplate unit = new TransactionTemplate(KERNEL.transactions());
		assertThatThrownBy(() -> unit.executeWithoutResult((_) -> {
			KERNEL.mongo().insert(new Document("_id", this.job), "things");
			this.leases.hold(slept);
		})).isInstanceOf(LeaseLost.class);
		assertThat(KERNEL.mongo().findById(this.job, Document.class, "things")).isNull();
		this.leases.release(slept);
		assertThat(this.leases.take(this.job)).isEmpty();
		this.leases.hold(next);
	}

	@Test
	void whoIsOvertakenBeforeTheCommitDoesNotCommit() {
		MongoLeases short_ = new MongoLeases(KERNEL.mongo(), Duration.ofMillis(-1));
		Lease first = short_.take(this.job).orElseThrow();
		TransactionTemplate unit = new TransactionTemplate(KERNEL.transactions());
		assertThatThrownBy(() -> unit.executeWithoutResult((_) -> {
			KERNEL.mongo().insert(new Document("_id", this.job), "things");
			try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
				assertThat(other.submit(() -> short_.take(this.job).isPresent()).get()).isTrue();
			}
			catch (Exception failed) {
				throw new AssertionError(failed);
			}
			this.leases.hold(first);
		})).isNotInstanceOf(AssertionError.class);
		assertThat(KERNEL.mongo().findById(this.job, Document.class, "things")).isNull();
	}

}
