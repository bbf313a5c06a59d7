package ru.ryadom.ngos;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;
import ru.ryadom.ngos.EntryState.EntryActive;
import ru.ryadom.ngos.EntryState.EntryExcluded;
import ru.ryadom.ngos.EntryState.EntrySuspended;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.ngos.Entries.TODAY;

class EntryStateTests {

	private static final LocalDate SINCE = TODAY.minusDays(10);

	private final EntryState active = new EntryActive(SINCE);

	private final EntryState suspended = new EntrySuspended(SINCE, "Проверка");

	private final EntryState excluded = new EntryExcluded(SINCE, "Закрылась");

	@Test
	void anActiveEntryIsSuspendedForAReasonFromADayThatHasCome() {
		assertThat(this.active.suspend(TODAY, " Проверка ", TODAY))
			.isEqualTo(new Accepted<>(new EntrySuspended(TODAY, "Проверка")));
		assertThat(this.active.suspend(SINCE, "Проверка", TODAY).objections()).isEmpty();
		assertThat(codes(this.active.suspend(TODAY.plusDays(1), " ", TODAY)))
			.isEqualTo("DATE_IN_FUTURE since, FIELD_EMPTY reason");
		assertThat(codes(this.active.suspend(SINCE.minusDays(1), "Проверка", TODAY)))
			.isEqualTo("DATE_BEFORE_STATE since");
		assertThat(codes(this.active.resume(TODAY, TODAY))).isEqualTo("ENTRY_ACTIVE ");
	}

	@Test
	void aSuspendedEntryIsResumedOrExcludedAndNotSuspendedTwice() {
		assertThat(this.suspended.resume(TODAY, TODAY)).isEqualTo(new Accepted<>(new EntryActive(TODAY)));
		assertThat(codes(this.suspended.resume(SINCE.minusDays(1), TODAY))).isEqualTo("DATE_BEFORE_STATE on");
		assertThat(this.suspended.exclude(TODAY, "Закрылась", TODAY))
			.isEqualTo(new Accepted<>(new EntryExcluded(TODAY, "Закрылась")));
		assertThat(codes(this.suspended.suspend(TODAY, "Ещё раз", TODAY))).isEqualTo("ENTRY_SUSPENDED ");
	}

	@Test
	void whatIsExcludedStaysSo() {
		assertThat(codes(this.excluded.suspend(TODAY, "Проверка", TODAY))).isEqualTo("ENTRY_EXCLUDED ");
		assertThat(codes(this.excluded.resume(TODAY, TODAY))).isEqualTo("ENTRY_EXCLUDED ");
		assertThat(codes(this.excluded.exclude(TODAY, "Снова", TODAY))).isEqualTo("ENTRY_EXCLUDED ");
		Entries entry = new Entries("Опора");
		entry.state = this.excluded;
		assertThat(entry.build().notChangeable()).containsExactly(EntryState.EXCLUDED);
		assertThat(codes(entry.build().endContract("contract_1", TODAY, "Всё", TODAY))).isEqualTo("ENTRY_EXCLUDED ");
	}

	private static String codes(ru.ryadom.law.Decision<?> decision) {
		return decision.objections()
			.stream()
			.map((Objection each) -> each.code() + " " + String.join(".", each.field()))
			.collect(java.util.stream.Collectors.joining(", "));
	}

}
