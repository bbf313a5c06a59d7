package ru.ryadom.kernel.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import ru.ryadom.kernel.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The clock by which terms run. */
@Tag("server")
class MovableClockTests {

	private static final Instant NOW = Instant.parse("2026-11-21T20:30:00Z");

	private final KernelOfTests kernel = new KernelOfTests(MovableClockTests.class);

	private final AtomicReference<Instant> real = new AtomicReference<>(NOW);

	private final MovableClock clock = new MovableClock(this.kernel.mongo(), this.real::get);

	@AfterEach
	void close() {
		this.kernel.close();
	}

	@Test
	void untilItIsMovedItIsRealTime() {
		assertThat(this.clock.instant()).isEqualTo(NOW);
	}

	@Test
	void itGoesOnFromWhereItWasMovedTo() {
		Instant to = Instant.parse("2026-05-08T06:00:00Z");
		this.clock.moveTo(to);
		assertThat(this.clock.instant()).isEqualTo(to);
		this.real.set(NOW.plus(Duration.ofHours(3)));
		assertThat(this.clock.instant()).isEqualTo(to.plus(Duration.ofHours(3)));
	}

	@Test
	void everyInstanceHasTheSameTime() {
		this.clock.moveTo(NOW.plus(Duration.ofDays(40)));
		assertThat(new MovableClock(this.kernel.mongo(), this.real::get).instant())
			.isEqualTo(NOW.plus(Duration.ofDays(40)));
	}

	@Test
	void itComesBack() {
		this.clock.moveTo(NOW.plus(Duration.ofDays(40)));
		this.clock.moveTo(null);
		assertThat(this.clock.instant()).isEqualTo(NOW);
	}

	@Test
	void theDayIsThatOfTheOffice() {
		assertThat(this.clock.today(ZoneId.of("Europe/Moscow"))).isEqualTo(LocalDate.of(2026, 11, 21));
		assertThat(this.clock.today(ZoneId.of("Asia/Kamchatka"))).isEqualTo(LocalDate.of(2026, 11, 22));
	}

	@Test
	void whereRightsDependOnItNobodyMovesIt() {
		RealClock serious = new RealClock(InstantSource.fixed(NOW));
		assertThat(serious.demo()).isFalse();
		assertThatExceptionOfType(Fault.Forbidden.class).isThrownBy(() -> serious.moveTo(NOW));
		assertThat(serious.instant()).isEqualTo(NOW);
	}

}
