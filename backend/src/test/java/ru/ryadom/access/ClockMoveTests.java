package ru.ryadom.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Law;
import ru.ryadom.law.LawOfTheFiles;
import ru.ryadom.law.RegionId;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the training clock comes to. */
class ClockMoveTests {

	private static final ZoneId KAZAN = ZoneId.of("Europe/Moscow");

	/** A Thursday; the Friday after it is a day off in Tatarstan alone. */
	private static final ZonedDateTime NOW = ZonedDateTime.of(2025, 6, 5, 15, 30, 0, 0, KAZAN);

	private final Law law = LawOfTheFiles.LAW;

	@Test
	void aStepGoesOnFromWhatTheClockShows() {
		assertThat(by(ClockStep.HOUR)).isEqualTo(NOW.plusHours(1));
		assertThat(by(ClockStep.DAY)).isEqualTo("2025-06-06T15:30+03:00[Europe/Moscow]");
		assertThat(by(ClockStep.WEEK)).isEqualTo("2025-06-12T15:30+03:00[Europe/Moscow]");
		assertThat(by(ClockStep.MONTH)).isEqualTo("2025-07-05T15:30+03:00[Europe/Moscow]");
	}

	@Test
	void theNextWorkingDayIsThatOfTheOffice() {
		assertThat(by(ClockStep.WORKING_DAY)).as("over the day off of the subject and the weekend")
			.isEqualTo("2025-06-09T15:30+03:00[Europe/Moscow]");
		assertThat(moved(new ClockMove(null, null, ClockStep.WORKING_DAY), "RU-MOW"))
			.isEqualTo("2025-06-06T15:30+03:00[Europe/Moscow]");
	}

	@Test
	void aDayKeepsTheTimeOfDayAndMayBeInThePast() {
		assertThat(moved(new ClockMove(null, LocalDate.of(2024, 12, 30), null), "RU-TA"))
			.isEqualTo("2024-12-30T15:30+03:00[Europe/Moscow]");
	}

	@Test
	void nothingSaidIsRealTime() {
		assertThat(new ClockMove(null, null, null).from(NOW, this.law, new RegionId("RU-TA")))
			.isEqualTo(new Accepted<>(new ClockMove.Target(null)));
	}

	@Test
	void twoPlacesAtOnceAreRefused() {
		assertThat(code(new ClockMove(Instant.EPOCH, null, ClockStep.DAY))).isEqualTo("CLOCK_TOLD_TWICE");
	}

	@Test
	void aYearWithoutACalendarIsRefusedForNoTermCouldBeCounted() {
		assertThat(code(new ClockMove(null, LocalDate.of(2031, 3, 3), null))).isEqualTo("CLOCK_PAST_CALENDARS");
		assertThat(code(new ClockMove(Instant.EPOCH, null, null))).isEqualTo("CLOCK_PAST_CALENDARS");
	}

	private @Nullable ZonedDateTime by(ClockStep step) {
		return moved(new ClockMove(null, null, step), "RU-TA");
	}

	private @Nullable ZonedDateTime moved(ClockMove move, String region) {
		Decision<ClockMove.Target> decision = move.from(NOW, this.law, new RegionId(region));
		return (decision instanceof Accepted<ClockMove.Target>(var target) && target.moment() != null)
				? target.moment().atZone(KAZAN) : null;
	}

	private String code(ClockMove move) {
		return (move.from(NOW, this.law, new RegionId("RU-TA")) instanceof Rejected<ClockMove.Target>(var objections))
				? objections.getFirst().code() : "accepted";
	}

}
