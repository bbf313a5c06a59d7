package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.ryadom.cases.MergeMoves.Merge;
import ru.ryadom.cases.MergeMoves.Merged;
import ru.ryadom.law.Decision;
import ru.ryadom.law.RegionId;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.PLAN;
import static ru.ryadom.cases.Road.TODAY;
import static ru.ryadom.cases.Road.said;
import static ru.ryadom.cases.Road.value;

/** How two cases of a person who was entered twice become one. */
class MergeTests {

	private static final Ipra OTHER_IPRA = new Ipra("789", PLAN.plusDays(1), PLAN.plusYears(1), FactSource.PAPER);

	@Test
	@Applies("SIT-00")
	void theSecondCaseIsClosedAndTheMainOneGoesOn() {
		Merged merged = value(merge(Road.planned(), main()));
		assertThat(merged.duplicate().state()).isEqualTo(new CaseState.CaseClosed(TODAY, CaseOutcome.MERGED, false));
		assertThat(merged.duplicate().tasks()).isEmpty();
		assertThat(merged.main().state()).isEqualTo(main().state());
		assertThat(merged.main().facts()).isEqualTo(main().facts());
	}

	@Test
	void bothKeepATraceOfTheOther() {
		Merged merged = value(merge(Road.planned(), main(), MergedFact.IPRA));
		assertThat(merged.duplicate().turns().merges()).containsExactly(
				new CaseMerge("case_2", "7/1", true, TODAY, "Завели дважды.", List.of(MergedFact.IPRA), "staff_1"));
		assertThat(merged.main().turns().merges()).containsExactly(
				new CaseMerge("case_1", "12/3", false, TODAY, "Завели дважды.", List.of(MergedFact.IPRA), "staff_1"));
	}

	@Test
	@Applies({ "SIT-05", "SIT-11", "SIT-12", "SIT-13" })
	void nothingIsOwedAfterwardsNeitherResultsNorANotice() {
		Case closed = value(merge(Road.planned(), main())).duplicate();
		assertThat(CaseTerms.merged(TODAY)).containsExactly(new TermChange.AllCancelled(TODAY));
		assertThat(said(CaseRules.confirmPaperNotice(closed))).containsExactly("NO_NOTICE_OWED SIT-05");
		assertThat(said(EndingRules.results(closed))).containsExactly("NOTHING_TO_REPORT SIT-11");
	}

	@ParameterizedTest
	@EnumSource
	void theMainCaseTakesOverWhatIsChosenAndNothingElse(MergedFact fact) {
		CaseFacts before = main().facts();
		CaseFacts after = value(merge(Road.opened(), main(), fact)).main().facts();
		CaseFacts second = Road.opened().facts();
		assertThat(after.ipra()).isEqualTo((fact == MergedFact.IPRA) ? second.ipra() : before.ipra());
		assertThat(after.identityPaper())
			.isEqualTo((fact == MergedFact.IDENTITY_PAPER) ? second.identityPaper() : before.identityPaper());
		assertThat(after.personalDataSource()).isEqualTo(
				(fact == MergedFact.PERSONAL_DATA_SOURCE) ? second.personalDataSource() : before.personalDataSource());
		assertThat(after.personalFile()).isEqualTo(before.personalFile());
	}

	@Test
	void aWrongMergeIsUndoneByOpeningTheCaseAgainWhereItStood() {
		Case closed = value(merge(Road.planned(), main())).duplicate();
		Case again = value(EndingMoves.reopen(closed, Road.again("Это разные люди."), TODAY));
		assertThat(again.state()).isEqualTo(Road.planned().state());
		assertThat(again.turns().merges()).hasSize(1);
	}

	@Test
	@Applies({ "SIT-23", "SIT-20", "SIT-06", "SIT-24", "SIT-03" })
	void whatOthersWaitForOrWerePromisedIsNotMergedAway() {
		assertThat(refused(Road.ordered())).containsExactly("ORDER_AWAITS_HEAD SIT-23");
		assertThat(refused(Road.offered())).containsExactly("OFFER_STANDS SIT-20");
		assertThat(refused(Road.agreed(true))).containsExactly("OFFER_STANDS SIT-20");
		assertThat(refused(Road.engaged(true))).containsExactly("PROVIDER_ARRANGED SIT-06");
		assertThat(refused(Road.appointed())).containsExactly("PROVIDER_ARRANGED SIT-06");
		assertThat(refused(Road.accompanied())).contains("CERTIFICATE_FORMED SIT-24");
		assertThat(refused(Road.awaiting())).containsExactly("MSE_AWAITED SIT-03");
		assertThat(refused(Road.hired())).contains("CASE_CLOSED SIT-10");
		assertThat(refused(paused(Road.planned()))).containsExactly("CASE_PAUSED SIT-09");
		assertThat(refused(sent(Road.planned()))).containsExactly("CASE_NOT_ACCEPTED SIT-00");
	}

	@Test
	void theMainCaseIsOpenAndAcceptedAndAnotherOne() {
		assertThat(said(merge(Road.planned(), Road.hired(main(Road.accompanied())))))
			.containsExactly("MAIN_CASE_CLOSED mainCaseId");
		assertThat(said(merge(Road.planned(), sent(main())))).containsExactly("MAIN_CASE_NOT_ACCEPTED mainCaseId");
		assertThat(said(merge(Road.planned(), Road.planned()))).containsExactly("SAME_CASE mainCaseId");
	}

	@Test
	void everyObjectionIsToldAtOnce() {
		Merge careless = new Merge(" ", List.of(), false, "staff_1");
		assertThat(said(MergeMoves.merged(Road.ordered(), sent(main()), careless, TODAY))).containsExactly(
				"ORDER_AWAITS_HEAD SIT-23", "MAIN_CASE_NOT_ACCEPTED mainCaseId", "FIELD_EMPTY reason",
				"PERSON_UNCHECKED samePerson");
	}

	@Test
	void nobodyEndsACaseAsMergedWithoutNamingTheMainOne() {
		assertThat(said(EndingMoves.end(Road.planned(), CaseOutcome.MERGED, "Дубль.", null, TODAY, "staff_1", TODAY)))
			.containsExactly("MERGED_BY_MERGING SIT-00 outcome");
	}

	private static List<String> refused(Case duplicate) {
		return said(merge(duplicate, main()));
	}

	private static Decision<Merged> merge(Case duplicate, Case main, MergedFact... taken) {
		return MergeMoves.merged(duplicate, main, new Merge("Завели дважды.", Arrays.asList(taken), true, "staff_1"),
				TODAY);
	}

	private static Case main() {
		return main(Road.needed());
	}

	/** Another case, with facts of its own. */
	private static Case main(Case like) {
		CaseFacts facts = CaseFacts.atIntake(new PersonalFile("7/1", PLAN), like.plan(), OTHER_IPRA,
				new IdentityPaper(IdentityPaperKind.SUBSTITUTE, PLAN.plusDays(1)), FactSource.ELECTRONIC);
		return new Case("case_2", 3, like.officeId(), like.region(), "person_2", facts, like.state(), like.need(),
				like.provision(), like.closing(), like.reopenings(), like.turns(), like.lead());
	}

	private static Case paused(Case file) {
		LocalDate until = TODAY.plusDays(5);
		return value(TurnMoves.paused(file,
				new CasePause(TODAY, until, PauseReason.CITIZEN_ASKED, "Просит.", "staff_1", null), TODAY));
	}

	private static Case sent(Case file) {
		return value(TransferMoves.sent(file,
				new CaseTransfer(file.officeId(), "office_2", TODAY, "Переехала.", "staff_1", null),
				new RegionId("RU-TA"), TODAY));
	}

}
