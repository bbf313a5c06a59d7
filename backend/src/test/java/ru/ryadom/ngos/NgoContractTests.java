package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;
import ru.ryadom.ngos.EntryRules.Choices;
import ru.ryadom.ngos.NgoContract.ContractState;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.ngos.Entries.TODAY;

@Applies("SIT-21")
class NgoContractTests {

	private static final Choices CHOICES = new Choices(Entries.LIST, Set.of("RU-MOW"), Set.of(Entries.OFFICE));

	private final NgoContract contract = new NgoContract("contract_1", "12-С", day("2026-04-30"), day("2026-05-05"),
			day("2026-06-30"), Entries.OFFICE, Set.of("accompaniment-1"), null);

	@ParameterizedTest
	@CsvSource({ "2026-05-04, AHEAD", "2026-05-05, IN_FORCE", "2026-06-30, IN_FORCE", "2026-07-01, EXPIRED" })
	void theDayTellsWhetherItIsInForce(LocalDate on, ContractState state) {
		assertThat(this.contract.stateOn(on)).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource({ "2026-05-04, AHEAD", "2026-05-12, IN_FORCE", "2026-05-13, ENDED", "2026-07-01, ENDED" })
	void oneThatEndsEarlyIsInForceOnItsLastDay(LocalDate on, ContractState state) {
		Decision<NgoContract> ended = this.contract.end(TODAY, "По соглашению", TODAY);
		assertThat(((Accepted<NgoContract>) ended).value().stateOn(on)).isEqualTo(state);
	}

	@Test
	void whatHasEndedIsNotEndedAgainAndNoDayOutsideIsTaken() {
		assertThat(codes(this.contract.end(TODAY.plusDays(1), "", TODAY))).containsExactly("DATE_IN_FUTURE on",
				"FIELD_EMPTY reason");
		assertThat(codes(this.contract.end(day("2026-04-29"), "Ошибка", TODAY)))
			.containsExactly("DATE_BEFORE_CONTRACT on");
		assertThat(codes(this.contract.end(TODAY, "Ошибка", day("2026-07-02")))).containsExactly("CONTRACT_ENDED ");
		NgoContract ended = ((Accepted<NgoContract>) this.contract.end(TODAY, "По соглашению", TODAY)).value();
		assertThat(codes(ended.end(TODAY, "Ещё раз", TODAY))).containsExactly("CONTRACT_ENDED ");
	}

	@Test
	void theRequisitesAreEnteredWhole() {
		Decision<NgoContract> read = new ContractDraft(" 12-С ", TODAY, TODAY, day("2026-12-31"), Entries.OFFICE,
				List.of("accompaniment-1", "accompaniment-negotiations"))
			.read(CHOICES, TODAY);
		assertThat(((Accepted<NgoContract>) read).value()).returns("12-С", NgoContract::number)
			.returns(List.of("accompaniment-1", "accompaniment-negotiations"), NgoContract::kindsInOrder);
		assertThat(codes(new ContractDraft(" ", TODAY.plusDays(1), TODAY, TODAY.minusDays(1), "office_kazan-center",
				List.of("accompaniment-99"))
			.read(CHOICES, TODAY))).containsExactly("FIELD_EMPTY number", "DATE_IN_FUTURE date",
					"CONTRACT_ENDS_FIRST until", "OFFICE_UNKNOWN officeId", "KIND_UNKNOWN kinds");
		assertThat(codes(new ContractDraft("1", TODAY, TODAY, TODAY, Entries.OFFICE, List.of()).read(CHOICES, TODAY)))
			.containsExactly("NO_KINDS kinds");
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

	private static List<String> codes(Decision<?> decision) {
		return decision.objections()
			.stream()
			.map((Objection each) -> each.code() + " " + String.join(".", each.field()))
			.toList();
	}

}
