package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.EntrySource;
import ru.ryadom.ngos.EntryState;
import ru.ryadom.ngos.NgoContract;
import ru.ryadom.ngos.NgoContract.ContractEnd;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.TODAY;

/** What the registry says of an organisation is a task in its cases the same day. */
class RegistryMovesTests {

	private static final EntryState ACTIVE = new EntryState.EntryActive(TODAY.minusDays(30));

	private static final EntryState SUSPENDED = new EntryState.EntrySuspended(TODAY, "Проверка документов.");

	@Test
	@Applies("SIT-21")
	void anOrganisationInOrderIsNoTask() {
		Case seen = RegistryMoves.seen(Road.engaged(true), entry(ACTIVE, contract("15-26", null)), TODAY);
		assertThat(seen.tasks()).isEmpty();
		assertThat(seen.provision().succession().standing().until()).isEqualTo(TODAY.plusDays(60));
	}

	@Test
	@Applies("SIT-24")
	void aSuspendedEntryIsATaskUntilItIsResumed() {
		Case seen = RegistryMoves.seen(Road.engaged(true), entry(SUSPENDED), TODAY);
		assertThat(seen.tasks()).containsExactly(CaseTask.REPLACE_PROVIDER);
		assertThat(seen.provision().trouble())
			.hasValue(new ProviderTrouble(ProviderTroubleKind.ENTRY_SUSPENDED, TODAY, "Проверка документов."));
		assertThat(RegistryMoves.seen(seen, entry(ACTIVE), TODAY)).isEqualTo(Road.engaged(true));
		EntryState excluded = new EntryState.EntryExcluded(TODAY, "Ликвидация.");
		assertThat(trouble(RegistryMoves.seen(seen, entry(excluded), TODAY)))
			.hasValue(ProviderTroubleKind.ENTRY_EXCLUDED);
	}

	@Test
	@Applies("SIT-21")
	void aContractThatEndsOrExpiresIsATask() {
		NgoContract ended = contract("15-26", new ContractEnd(TODAY, "По соглашению."));
		assertThat(trouble(RegistryMoves.seen(Road.engaged(true), entry(ACTIVE, ended), TODAY)))
			.hasValue(ProviderTroubleKind.CONTRACT_ENDED);
		RegistryEntry expiring = entry(ACTIVE, contract("15-26", null));
		LocalDate last = TODAY.plusDays(60);
		assertThat(trouble(RegistryMoves.seen(Road.engaged(true), expiring, last))).isEmpty();
		Case over = RegistryMoves.seen(Road.engaged(true), expiring, last.plusDays(1));
		assertThat(trouble(over)).hasValue(ProviderTroubleKind.CONTRACT_EXPIRED);
		assertThat(over.provision().succession().standing().until()).as("no day is waited for any more").isNull();
		assertThat(RegistryMoves.seen(over, expiring, last.plusDays(2))).as("it is said once").isEqualTo(over);
	}

	@Test
	@Applies("SIT-21")
	void aContractOfAnotherNumberOrOfficeDoesNotCount() {
		NgoContract other = contract("7", new ContractEnd(TODAY, "По соглашению."));
		Case seen = RegistryMoves.seen(Road.engaged(true), entry(ACTIVE, contract("15-26", null), other), TODAY);
		assertThat(seen.tasks()).isEmpty();
		NgoContract elsewhere = new NgoContract("contract_9", "15-26", TODAY, TODAY, TODAY.plusDays(60), "office_2",
				Set.of("accompaniment-1"), new ContractEnd(TODAY, "По соглашению."));
		assertThat(RegistryMoves.seen(Road.engaged(true), entry(ACTIVE, elsewhere), TODAY).tasks()).isEmpty();
	}

	@Test
	@Applies("SIT-20")
	void anOfferToASuspendedOrganisationIsTakenBackByItself() {
		Case seen = RegistryMoves.seen(Road.offered(), entry(SUSPENDED), TODAY);
		assertThat(seen.provision().waiting(TODAY)).isEmpty();
		assertThat(seen.provision().offers()).singleElement()
			.satisfies((offer) -> assertThat(offer.state()).isInstanceOfSatisfying(NgoOfferState.OfferWithdrawn.class,
					(taken) -> assertThat(taken.reason()).contains("приостановлена")));
		assertThat(RegistryMoves.seen(Road.agreed(true), entry(SUSPENDED), TODAY).provision().agreed()).isEmpty();
		assertThat(RegistryMoves.seen(Road.offered(), entry(ACTIVE), TODAY)).isEqualTo(Road.offered());
	}

	@Test
	void aCaseThatIsOverHasNoTask() {
		Case accompanied = Road.value(Road.engaged(true).accompany(TODAY, Road.LATEST));
		Case hired = Road.hired(RegistryMoves.seen(accompanied, entry(SUSPENDED), TODAY));
		assertThat(hired.tasks()).isEmpty();
	}

	private static Optional<ProviderTroubleKind> trouble(Case of) {
		return of.provision().trouble().map(ProviderTrouble::kind);
	}

	private static NgoContract contract(String number, ContractEnd ended) {
		return new NgoContract("contract_" + number, number, TODAY, TODAY, TODAY.plusDays(60), "office_1",
				Set.of("accompaniment-1"), ended);
	}

	private static RegistryEntry entry(EntryState state, NgoContract... contracts) {
		return new RegistryEntry("ngoentry_1", 1, new RegionId("RU-MOW"), EntrySource.CONTRACT, state, null,
				List.of(contracts));
	}

}
