package ru.ryadom.terms;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import ru.ryadom.access.OfficePlace;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermDate;
import ru.ryadom.law.TermRules;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/** A term of something, from its first day to its end. */
class TermTests {

	private static final RegionId MOSCOW = new RegionId("RU-MOW");

	private static final OfficePlace PLACE = new OfficePlace("office_one", MOSCOW, ZoneId.of("Europe/Moscow"));

	/** The Thursday before the holidays of May. */
	private static final LocalDate EVENT = LocalDate.of(2026, 4, 30);

	private static final TermDate COUNTED = LAW.term(TermRules.SIT_01, EVENT, MOSCOW);

	private final Term term = Term.start("case_1", PLACE, COUNTED, LAW);

	@Test
	@Applies("SIT-01")
	void aTermKeepsWhyItEndsWhenItEnds() {
		assertThat(this.term.due()).isEqualTo(LocalDate.of(2026, 5, 4));
		assertThat(this.term.steps()).isEqualTo(COUNTED.steps()).isNotEmpty();
		assertThat(this.term.from()).isEqualTo(EVENT);
		assertThat(this.term.isRunning()).isTrue();
		assertThat(this.term.closedOn()).isNull();
	}

	@Test
	@Applies("T6")
	void theLastDayIsStillInTime() {
		assertThat(this.term.metOn(this.term.due()).state()).isEqualTo(TermState.MET);
		assertThat(this.term.metOn(this.term.due().minusDays(1)).state()).isEqualTo(TermState.MET);
	}

	@Test
	@Applies("T6")
	void theDayAfterIsLate() {
		Term late = this.term.metOn(this.term.due().plusDays(1));
		assertThat(late.state()).isEqualTo(TermState.MET_LATE);
		assertThat(late.closedOn()).isEqualTo(this.term.due().plusDays(1));
	}

	@Test
	void whatIsNoLongerNeededIsNeitherMetNorMissed() {
		assertThat(this.term.cancelledOn(this.term.due().plusDays(9)).state()).isEqualTo(TermState.CANCELLED);
	}

	@Test
	void aTermEndsOnce() {
		Term met = this.term.metOn(this.term.due());
		assertThatIllegalStateException().isThrownBy(() -> met.metOn(this.term.due()));
		assertThatIllegalStateException().isThrownBy(() -> met.cancelledOn(this.term.due()));
	}

}
