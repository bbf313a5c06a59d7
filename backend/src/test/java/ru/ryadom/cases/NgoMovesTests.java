package ru.ryadom.cases;

import java.util.Set;

import org.junit.jupiter.api.Test;

import ru.ryadom.cases.NgoEngagement.HandBack;
import ru.ryadom.cases.NgoOfferState.OfferAgreed;
import ru.ryadom.cases.NgoOfferState.OfferDeclined;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.TODAY;
import static ru.ryadom.cases.Road.accompanied;
import static ru.ryadom.cases.Road.engaged;
import static ru.ryadom.cases.Road.offered;
import static ru.ryadom.cases.Road.said;
import static ru.ryadom.cases.Road.value;

/** What an organisation decides itself. */
class NgoMovesTests {

	private static final HandBack WHY = new HandBack(TODAY, "Сопровождающий заболел.");

	private static Case going() {
		return value(engaged(true).accompany(TODAY, Road.LATEST));
	}

	@Test
	@Applies("SIT-22")
	void anOrganisationAgreesToItsPartItself() {
		Case agreed = value(NgoMoves.agreed(offered(), "offer_1", Set.of(0), TODAY));
		assertThat(agreed.provision().offers()).extracting(NgoOffer::state)
			.containsExactly(new OfferAgreed(TODAY, java.util.List.of(0), OfferAnswerer.ORGANISATION));
		assertThat(agreed.provision().agreed()).isPresent();
	}

	@Test
	void whoAgreedToAPartIsToldOfThatPartAloneAndOfNothingAfterTheContract() {
		Case agreed = Road.agreed(false);
		ReceivedOffer part = new ReceivedOffer(agreed, agreed.provision().offers().getFirst());
		assertThat(agreed.measures()).hasSize(2);
		assertThat(part.measures()).hasSize(1);
		assertThat(part.isOfUse(TODAY)).isTrue();
		Case engaged = engaged(false);
		assertThat(new ReceivedOffer(engaged, engaged.provision().offers().getFirst()).isOfUse(TODAY)).isFalse();
	}

	@Test
	void anOrganisationDeclinesWithAReason() {
		Case declined = value(NgoMoves.declined(offered(), "offer_1", "Нет переводчика.", TODAY));
		assertThat(declined.provision().offers()).extracting(NgoOffer::state)
			.containsExactly(new OfferDeclined(TODAY, "Нет переводчика.", OfferAnswerer.ORGANISATION));
		assertThat(said(NgoMoves.declined(offered(), "offer_1", " ", TODAY))).containsExactly("FIELD_EMPTY reason");
	}

	@Test
	void theLastDayToAnswerStillCountsAndTheNextIsTooLate() {
		assertThat(NgoMoves.answer(offered(), "offer_1", TODAY.plusDays(1))).isEmpty();
		assertThat(said(NgoMoves.answer(offered(), "offer_1", TODAY.plusDays(2)))).containsExactly("OFFER_OVER SIT-20");
	}

	@Test
	void anOfferThatWasTakenBackCannotBeAnsweredThoughAnotherWaits() {
		Case withdrawn = value(ProviderMoves.withdrawn(offered(), "Ошиблись днём.", TODAY));
		Case another = value(
				ProviderMoves.offered(withdrawn, Road.offer("offer_2", TODAY.plusDays(1)), TODAY.plusDays(1)));
		assertThat(said(NgoMoves.agreed(another, "offer_1", Set.of(0), TODAY))).containsExactly("OFFER_OVER SIT-20");
		assertThat(NgoMoves.answer(another, "offer_2", TODAY)).isEmpty();
	}

	@Test
	void everyObjectionToAnAnswerIsNamed() {
		assertThat(said(NgoMoves.agreed(offered(), "offer_9", Set.of(7), TODAY))).containsExactly("OFFER_OVER SIT-20",
				"UNKNOWN_MEASURE measures");
	}

	@Test
	@Applies("SIT-20")
	void whatIsGivenBackIsATaskForTheOfficeTheSameDay() {
		Case back = value(NgoMoves.handedBack(going(), WHY));
		assertThat(back.tasks()).containsExactly(CaseTask.REPLACE_PROVIDER);
		assertThat(going().tasks()).isEmpty();
	}

	@Test
	void nothingIsGivenBackTwiceOrBeforeItBegan() {
		Case back = value(NgoMoves.handedBack(going(), WHY));
		assertThat(said(NgoMoves.handedBack(back, WHY))).containsExactly("HANDED_BACK SIT-20");
		assertThat(said(NgoMoves.handedBack(engaged(true), WHY))).containsExactly("NOT_ACCOMPANIED SIT-20");
		assertThat(said(NgoMoves.handedBack(accompanied(), WHY))).containsExactly("NOT_ACCOMPANIED SIT-20");
	}

	@Test
	void aClosedCaseOwesNobodyAReplacement() {
		Case back = value(NgoMoves.handedBack(going(), WHY));
		assertThat(Road.hired(back).tasks()).isEmpty();
	}

}
