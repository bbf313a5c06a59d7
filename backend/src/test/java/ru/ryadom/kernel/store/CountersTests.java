package ru.ryadom.kernel.store;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Numbers for people. */
@Tag("server")
class CountersTests {

	private final KernelOfTests kernel = new KernelOfTests(CountersTests.class);

	private final MongoCounters counters = new MongoCounters(this.kernel.mongo());

	@AfterEach
	void close() {
		this.kernel.close();
	}

	@Test
	void noNumberIsGivenTwice() {
		List<Long> given = AtOnce.times(16, () -> this.counters.next("certificate-2026"));
		assertThat(given).doesNotHaveDuplicates().allSatisfy((number) -> assertThat(number).isBetween(1L, 16L));
		assertThat(this.counters.next("certificate-2027")).isEqualTo(1);
	}

	@Test
	void aUnitOfWorkDoesNotWaitForANumber() {
		assertThatIllegalStateException().isThrownBy(() -> this.kernel.unit()
			.run(Note.command("key-0000001", "x"), Note.CODEC,
					() -> Note.done(String.valueOf(this.counters.next("certificate-2026")))));
	}

}
