package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import ru.ryadom.cases.NgoOfferState.OfferAgreed;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.TODAY;
import static ru.ryadom.cases.Road.said;
import static ru.ryadom.cases.Road.value;

/** Offers to organisations, their answers, and what they leave to the office. */
class OfferTests {

	private static final LocalDate TOMORROW = TODAY.plusDays(1);

	@Test
	@Applies("SIT-06")
	void anOfferDoesNotWaitLongerThanThereIsTimeToChoose() {
		assertThat(said(ProviderMoves.offered(Road.planned(), Road.offer("offer_1", TOMORROW.plusDays(1)), TOMORROW)))
			.containsExactly("ANSWER_AFTER_TERM SIT-06 answerBy");
		assertThat(said(ProviderMoves.offered(Road.planned(), Road.offer("offer_1", TODAY.minusDays(1)), TOMORROW)))
			.containsExactly("DATE_PAST answerBy");
	}

	@Test
	@Applies("SIT-20")
	void oneOrganisationIsAskedAtATime() {
		assertThat(said(ProviderMoves.offered(Road.offered(), Road.offer("offer_2", TOMORROW), TOMORROW)))
			.containsExactly("OFFER_WAITS SIT-20");
		assertThat(said(Road.needed().orderDrafted("order_1", TODAY))).contains("MEASURES_NOT_CHOSEN SIT-06");
	}

	@Test
	@Applies({ "SIT-20", "SIT-22" })
	void aPartLeavesTheRestToAWorkerOfTheOffice() {
		Case agreed = Road.agreed(false);
		assertThat(agreed.provision().agreed()).map(NgoOffer::state).hasValue(new OfferAgreed(TODAY, List.of(0)));
		Case engaged = Road.engaged(false);
		assertThat(engaged.provision().isComplete()).isFalse();
		Case both = value(engaged.orderDrafted("order_1", TODAY))
			.appointed(new Appointment("order_1", "staff_1", TODAY));
		assertThat(both.provision().isComplete()).isTrue();
		assertThat(both.provision().engagement()).isEqualTo(Road.engagement());
	}

	@Test
	@Applies("SIT-20")
	void whoDoesAllLeavesNothingToTheOffice() {
		assertThat(Road.engaged(true).provision().isComplete()).isTrue();
		assertThat(said(Road.engaged(true).orderDrafted("order_1", TODAY))).containsExactly("NGO_DOES_ALL SIT-20");
	}

	@Test
	@Applies("SIT-20")
	void afterARefusalAnotherIsAskedOrAWorkerIsAppointed() {
		Case declined = value(ProviderMoves.declined(Road.offered(), "Нет переводчика.", TODAY));
		assertThat(said(ProviderMoves.declined(Road.offered(), " ", TODAY))).containsExactly("FIELD_EMPTY reason");
		assertThat(ProviderMoves.offered(declined, Road.offer("offer_2", TOMORROW), TOMORROW).objections()).isEmpty();
		assertThat(declined.orderDrafted("order_1", TODAY).objections()).isEmpty();
	}

	@Test
	@Applies("SIT-20")
	void anOfferThatNobodyAnsweredLapsesByItself() {
		LocalDate after = TOMORROW.plusDays(1);
		assertThat(said(Road.offered().orderDrafted("order_1", TOMORROW))).containsExactly("OFFER_WAITS SIT-20",
				"NGO_SEARCH_NOT_RECORDED SIT-20");
		assertThat(Road.offered().orderDrafted("order_1", after).objections()).isEmpty();
		assertThat(said(ProviderMoves.agreed(Road.offered(), Set.of(0), after)))
			.containsExactly("NO_OFFER_WAITS SIT-20");
	}

	@Test
	@Applies("SIT-21")
	void anAnswerNamesMeasuresOfTheOffer() {
		assertThat(said(ProviderMoves.agreed(Road.offered(), Set.of(), TODAY))).containsExactly("NO_MEASURES measures");
		assertThat(said(ProviderMoves.agreed(Road.offered(), Set.of(0, 7), TODAY)))
			.containsExactly("UNKNOWN_MEASURE measures");
		assertThat(said(Road.offered().plan(List.of(Road.measure()), TODAY, Road.LATEST)))
			.containsExactly("MEASURES_OFFERED SIT-21");
	}

	@Test
	void whatTheOfficeTakesBackIsNoGroundForAWorker() {
		Case withdrawn = value(ProviderMoves.withdrawn(Road.agreed(true), "Ошиблись организацией.", TODAY));
		assertThat(said(withdrawn.orderDrafted("order_1", TODAY))).containsExactly("NGO_SEARCH_NOT_RECORDED SIT-20");
		assertThat(said(ProviderMoves.withdrawn(withdrawn, "Ещё раз.", TODAY)))
			.containsExactly("NO_OFFER_STANDS SIT-20");
		assertThat(ProviderMoves.offered(withdrawn, Road.offer("offer_2", TOMORROW), TOMORROW).objections()).isEmpty();
	}

	@Test
	@Applies("SIT-21")
	void aContractHasItsRequisitesAndSomebodyToCall() {
		NgoEngagement poor = new NgoEngagement("offer_1", "ngoentry_1", "Опора", "7700000016", " ", TOMORROW,
				new NgoEngagement.NgoWorker("", "", null), List.of(0), TODAY);
		assertThat(said(ProviderMoves.engaged(Road.agreed(true), poor, TODAY))).containsExactly(
				"FIELD_EMPTY contractNumber", "DATE_IN_FUTURE contractDate", "FIELD_EMPTY workerName",
				"FIELD_EMPTY workerPhone");
		assertThat(said(ProviderMoves.engaged(Road.offered(), Road.engagement(), TODAY)))
			.containsExactly("NGO_NOT_AGREED SIT-20");
		assertThat(said(ProviderMoves.engaged(Road.engaged(true), Road.engagement(), TODAY)))
			.containsExactly("NGO_ENGAGED SIT-21");
	}

}
