package ru.ryadom.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.RegionId;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.PLAN;
import static ru.ryadom.cases.Road.TODAY;
import static ru.ryadom.cases.Road.said;
import static ru.ryadom.cases.Road.value;

/** How a case goes from one office to another. */
class TransferTests {

	private static final RegionId TATARSTAN = new RegionId("RU-TA");

	private static final RegionId MOSCOW = new RegionId("RU-MOW");

	@Test
	void aCaseIsTheOtherOfficesAtOnceWithATaskToAcceptIt() {
		Case moved = value(sent(Road.planned()));
		assertThat(moved.officeId()).isEqualTo("office_2");
		assertThat(moved.region()).isEqualTo(TATARSTAN);
		assertThat(moved.state()).isEqualTo(Road.planned().state());
		assertThat(moved.tasks()).containsExactly(CaseTask.ACCEPT_CASE);
		assertThat(moved.turns().formerOffices()).containsExactly("office_1");
		assertThat(CaseTerms.moved(moved)).containsExactly(new TermChange.TermsMoved("office_2"));
	}

	@Test
	@Applies("SIT-00")
	void nobodyWorksOnACaseThatIsNotAccepted() {
		List<Action> actions = CaseRules.actions(value(sent(Road.planned())), TODAY);
		assertThat(actions.stream().filter(Action::allowed).map(Action::name)).containsExactly("returnCase",
				"acceptCase");
		assertThat(actions.stream()
			.filter((action) -> said(action.objections()).contains("CASE_NOT_ACCEPTED SIT-00"))
			.map(Action::name)).contains("endCase", "pauseCase", "transferCase", "planMeasures", "offerToNgo");
	}

	@Test
	void whoAcceptsNamesWhatWasCheckedAndTheResidenceAboveAll() {
		Case moved = value(sent(Road.planned()));
		assertThat(said(TransferMoves.accepted(moved, List.of(TransferCheck.CONTACTS), "", "staff_9", TODAY)))
			.containsExactly("RESIDENCE_UNCHECKED checked");
		Case accepted = value(TransferMoves.accepted(moved, List.of(TransferCheck.RESIDENCE, TransferCheck.RESIDENCE),
				"Дочь встретит.", "staff_9", TODAY));
		assertThat(accepted.tasks()).isEmpty();
		assertThat(accepted.turns().transfers().getLast().answer()).isEqualTo(
				new CaseTransfer.Answer(true, TODAY, List.of(TransferCheck.RESIDENCE), "Дочь встретит.", "staff_9"));
		assertThat(said(TransferMoves.accepted(accepted, List.of(TransferCheck.RESIDENCE), "", "staff_9", TODAY)))
			.containsExactly("NO_CASE_SENT SIT-00");
	}

	@Test
	void aCaseThatIsSentBackIsWhereItWasAndBothOfficesRememberIt() {
		Case moved = value(sent(Road.planned()));
		assertThat(said(TransferMoves.sentBack(moved, " ", MOSCOW, "staff_9", TODAY)))
			.containsExactly("FIELD_EMPTY reason");
		Case back = value(TransferMoves.sentBack(moved, "Здесь не живёт.", MOSCOW, "staff_9", TODAY.plusDays(2)));
		assertThat(back.officeId()).isEqualTo("office_1");
		assertThat(back.region()).isEqualTo(MOSCOW);
		assertThat(back.tasks()).isEmpty();
		FormerCase kept = FormerCase.of(back, "office_2");
		assertThat(kept.movedOn()).isEqualTo(TODAY.plusDays(2));
		assertThat(kept.toOfficeId()).isEqualTo("office_1");
		assertThat(FormerCase.of(moved, "office_1").acceptedOn()).isNull();
		assertThat(value(sent(back)).officeId()).isEqualTo("office_2");
	}

	@Test
	void anOfficeKeepsOfACaseThatLeftOnlyThatItWasThere() {
		Case moved = value(TransferMoves.accepted(value(sent(Road.planned())), List.of(TransferCheck.RESIDENCE), "",
				"staff_9", TODAY.plusDays(1)));
		FormerCase kept = FormerCase.of(moved, "office_1");
		assertThat(kept.personalFileNumber()).isEqualTo("12/3");
		assertThat(kept.movedOn()).isEqualTo(TODAY);
		assertThat(kept.acceptedOn()).isEqualTo(TODAY.plusDays(1));
	}

	@Test
	@Applies({ "SIT-20", "SIT-23", "SIT-10" })
	void whatLiesWithTheHeadOrAnOrganisationIsSettledFirst() {
		assertThat(said(sent(Road.ordered()))).containsExactly("ORDER_AWAITS_HEAD SIT-23");
		assertThat(said(sent(Road.offered()))).containsExactly("OFFER_STANDS SIT-20");
		assertThat(said(sent(Road.agreed(true)))).containsExactly("OFFER_STANDS SIT-20");
		assertThat(said(sent(Road.ended(CaseOutcome.OTHER)))).containsExactly("CASE_CLOSED SIT-10");
		assertThat(said(sent(Road.engaged(true)))).isEmpty();
		assertThat(said(sent(Road.awaiting()))).isEmpty();
		assertThat(said(sent(Road.accompanied()))).isEmpty();
	}

	@Test
	void aTransferGoesSomewhereElseOnADayThatMakesSense() {
		CaseTransfer nowhere = new CaseTransfer("office_1", "office_1", PLAN.minusDays(1), " ", "staff_1", null);
		assertThat(said(TransferMoves.sent(Road.planned(), nowhere, MOSCOW, TODAY)))
			.containsExactly("FIELD_EMPTY reason", "MOVED_BEFORE_PLAN on", "SAME_OFFICE officeId");
	}

	private static Decision<Case> sent(Case of) {
		return TransferMoves.sent(of,
				new CaseTransfer(of.officeId(), "office_2", TODAY, "Переехал к дочери.", "staff_1", null), TATARSTAN,
				TODAY);
	}

}
