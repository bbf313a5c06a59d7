package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody says that they act for an employer, and an office answers once. */
class EmployerEntryTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

	private static final EmployerFacts LAMPA = new EmployerFacts("Общество «Лампа»", "7700000023",
			EmployerNumbersTests.ogrn("102770000002"), "770001001", "RU-MOW");

	private static final EmployerApplicant WHO = new EmployerApplicant("Галиев Тимур Ренатович", "кадровик", null,
			"galiev@example.org");

	private static final ProofOfAuthority PROOF = new ProofOfAuthority(ProofKind.POWER_OF_ATTORNEY, "14-д",
			TODAY.minusDays(3), TODAY.plusDays(1));

	private static final EmployerEntry.Standing FREE = new EmployerEntry.Standing(List.of(), false, true);

	private static final EmployerEntry ENTRY = value(EmployerEntry.ask("a", LAMPA, WHO, PROOF, FREE, TODAY));

	@Test
	void anEntryWaitsAndBothAnswersAreOpen() {
		assertThat(ENTRY.entryStage()).isEqualTo(EmployerEntryStage.WAITING);
		assertThat(ENTRY.actions(TODAY)).containsExactly(new Action("approveEmployerEntry", List.of()),
				new Action("refuseEmployerEntry", List.of()));
	}

	@Test
	void everythingInTheWayIsSaidAtOnce() {
		EmployerApplicant nobody = new EmployerApplicant("", "", null, "почта");
		ProofOfAuthority none = new ProofOfAuthority(ProofKind.POWER_OF_ATTORNEY, null, TODAY.plusDays(1), null);
		EmployerEntry.Standing busy = new EmployerEntry.Standing(List.of("7700000023", "1", "2", "3", "4"), true,
				false);
		assertThat(said(EmployerEntry.ask("a", LAMPA, nobody, none, busy, TODAY))).containsExactly(
				"REGION_WITHOUT_OFFICE region", "FIELD_EMPTY fullName", "FIELD_EMPTY post", "EMAIL_UNREADABLE answerTo",
				"FIELD_EMPTY proof.number", "DATE_IN_FUTURE proof.on", "PROOF_WITHOUT_END proof.until",
				"ENTRY_WAITS inn", "ALREADY_MEMBER inn", "TOO_MANY_ENTRIES ");
	}

	@Test
	void aPaperOfAnotherKindOfEmployerIsNoProof() {
		ProofOfAuthority trader = new ProofOfAuthority(ProofKind.SOLE_TRADER, null, TODAY, null);
		assertThat(said(EmployerEntry.ask("a", LAMPA, WHO, trader, FREE, TODAY)))
			.containsExactly("PROOF_OF_ANOTHER_FORM proof.kind");
	}

	@Test
	void aPaperThatIsOverOnTheDayOfTheAnswerLetsNobodyIn() {
		assertThat(value(ENTRY.approve("employer_1", true, false, false, TODAY.plusDays(1), "staff_1")).entryStage())
			.isEqualTo(EmployerEntryStage.APPROVED);
		assertThat(said(ENTRY.approve("employer_1", true, false, false, TODAY.plusDays(2), "staff_1")))
			.containsExactly("PROOF_OVER ");
	}

	@Test
	void whoHasNotSeenThePaperLetsNobodyInAndNobodyComesTwice() {
		assertThat(said(ENTRY.approve("employer_1", false, true, true, TODAY, "staff_1")))
			.containsExactly("PROOF_NOT_SEEN proofSeen", "APPLICANT_PLACED ", "APPLICANT_IS_MEMBER ");
	}

	@Test
	void aRefusalSaysWhyAndIsTheLastWord() {
		assertThat(said(ENTRY.refuse(" ", TODAY, "staff_1"))).containsExactly("FIELD_EMPTY reason");
		EmployerEntry refused = value(ENTRY.refuse(" Нет подписи. ", TODAY, "staff_1"));
		assertThat(refused.refusal()).isEqualTo("Нет подписи.");
		assertThat(said(refused.approve("employer_1", true, false, false, TODAY, "staff_1")))
			.containsExactly("ENTRY_ANSWERED ");
		assertThat(refused.actions(TODAY)).allSatisfy((action) -> assertThat(action.allowed()).isFalse());
	}

	private static List<String> said(Decision<?> decision) {
		return decision.objections()
			.stream()
			.map((Objection each) -> each.code() + " " + String.join(".", each.field()))
			.toList();
	}

	private static <T> T value(Decision<T> decision) {
		assertThat(decision).isInstanceOf(Accepted.class);
		return ((Accepted<T>) decision).value();
	}

}
