package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.cases.ReplacementMoves.Start;
import ru.ryadom.cases.TermChange.TermCancelled;
import ru.ryadom.cases.TermChange.TermMet;
import ru.ryadom.cases.TermChange.TermStarts;
import ru.ryadom.law.TermRules;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.TODAY;
import static ru.ryadom.cases.Road.said;
import static ru.ryadom.cases.Road.value;

/** One who accompanies follows another, and the certificate always has somebody. */
class ReplacementTests {

	private static final LocalDate LATER = TODAY.plusDays(40);

	private static final NgoEngagement ANOTHER = new NgoEngagement("offer_2", "ngoentry_2", "Рука", "7700000023",
			"20-26", LATER, new NgoWorker("Лебедева Ирина Петровна", "+7 495 000-44-55", null), List.of(0), LATER);

	@Test
	@Applies({ "SIT-24", "SIT-20" })
	void whoAccompaniesGoesOnUntilTheNewEdition() {
		Case begun = started(Road.accompanied(), KeptProvider.NOBODY);
		assertThat(begun.state()).isEqualTo(Road.accompanied().state());
		assertThat(begun.appointment()).isEqualTo(Road.accompanied().appointment());
		assertThat(begun.tasks()).containsExactly(CaseTask.REPLACE_PROVIDER);
		assertThat(said(ReplacementMoves.done(begun, LATER))).containsExactly("NOBODY_APPOINTED SIT-06");

		Case arranged = engaged(begun);
		assertThat(arranged.appointment()).isNotNull();
		assertThat(arranged.provision().engagement()).isNull();
		assertThat(CaseTerms.provided(arranged)).containsExactly(new TermMet(TermRules.SIT_06, LATER),
				new TermCancelled(TermRules.SIT_07, LATER), new TermStarts(TermRules.SIT_07, LATER));

		Case replaced = value(ReplacementMoves.done(arranged, LATER));
		assertThat(replaced.appointment()).isNull();
		assertThat(replaced.provision().engagement()).isEqualTo(ANOTHER);
		assertThat(replaced.state()).isEqualTo(Road.accompanied().state());
		assertThat(replaced.tasks()).isEmpty();
		assertThat(replaced.provision().succession().former()).singleElement()
			.satisfies((each) -> assertThat(each.former().appointment()).isNotNull());
		assertThat(replaced.provision().firstCompletedOn()).isEqualTo(TODAY);
	}

	@Test
	@Applies({ "SIT-07", "SIT-08", "SIT-09" })
	void anEditionIsSentLikeTheFirstAndItsSixMonthsAreThoseOfTheFirst() {
		assertThat(CaseTerms.revised(LATER)).containsExactly(new TermMet(TermRules.SIT_07, LATER),
				new TermCancelled(TermRules.SIT_08, LATER), new TermStarts(TermRules.SIT_08, LATER));
	}

	@Test
	@Applies({ "SIT-09", "SIT-10" })
	void theServiceIsToEndAfterTheSixMonths() {
		assertThat(CaseTerms.certified(TODAY)).contains(new TermStarts(TermRules.SIT_10, TODAY));
		assertThat(CaseTerms.ended(Road.hired(), Road.HIRED)).contains(new TermMet(TermRules.SIT_10, Road.HIRED));
	}

	@Test
	@Applies("SIT-24")
	void whoAccompaniesIsReplacedTwice() {
		Case once = value(ReplacementMoves.done(engaged(started(Road.accompanied(), KeptProvider.NOBODY)), LATER));
		Case searched = value(started(once, KeptProvider.NOBODY).searched(Road.search()));
		Case ordered = value(searched.orderDrafted("order_2", LATER));
		assertThat(ordered.openOrderId()).isEqualTo("order_2");
		assertThat(said(ReplacementMoves.cancelled(ordered, "Остаётся.", LATER)))
			.containsExactly("ORDER_AWAITS_HEAD SIT-23");
		Case twice = value(
				ReplacementMoves.done(ordered.appointed(new Appointment("order_2", "staff_2", LATER)), LATER));
		assertThat(twice.appointment()).isEqualTo(new Appointment("order_2", "staff_2", LATER));
		assertThat(twice.provision().engagement()).isNull();
		assertThat(twice.provision().succession().former()).hasSize(2);
	}

	@Test
	@Applies("SIT-22")
	void anOrganisationJoinsAWorkerOfTheOffice() {
		Case two = accompaniedByStaff(List.of(Road.measure(), Road.measure()));
		Case joining = value(
				ReplacementMoves.started(two, start(ReplacementReason.NGO_JOINS, KeptProvider.STAFF), LATER));
		assertThat(said(ReplacementMoves.done(joining, LATER))).containsExactly("NOBODY_CHANGED SIT-24");
		Case both = value(ReplacementMoves.done(engaged(joining), LATER));
		assertThat(both.appointment()).isEqualTo(two.appointment());
		assertThat(both.provision().engagement()).isEqualTo(ANOTHER);
		Case left = value(ReplacementMoves.done(started(both, KeptProvider.STAFF), LATER));
		assertThat(left.provision().engagement()).isNull();
		assertThat(left.appointment()).isEqualTo(two.appointment());
	}

	@Test
	@Applies("SIT-22")
	void anOrganisationThatDoesAllLeavesNothingToTheWorkerItJoins() {
		Case joining = value(ReplacementMoves.started(Road.accompanied(),
				start(ReplacementReason.NGO_JOINS, KeptProvider.STAFF), LATER));
		Case whole = value(ReplacementMoves.done(engaged(joining), LATER));
		assertThat(whole.appointment()).isNull();
		assertThat(whole.provision().isWhollyByNgo()).isTrue();
	}

	@Test
	@Applies("SIT-24")
	void whatCannotBeReplacedIsRefusedWithEveryObjection() {
		assertThat(
				said(ReplacementMoves.started(Road.planned(), start(ReplacementReason.OTHER, KeptProvider.NGO), TODAY)))
			.containsExactly("NOBODY_TO_REPLACE SIT-24", "NO_NGO_TO_KEEP keeps");
		assertThat(said(ReplacementMoves.started(Road.accompanied(),
				new Start(ReplacementReason.NGO_JOINS, " ", KeptProvider.NOBODY, "s"), TODAY)))
			.containsExactly("NOBODY_TO_JOIN keeps", "FIELD_EMPTY note");
		assertThat(said(ReplacementMoves.started(started(Road.accompanied(), KeptProvider.NOBODY),
				start(ReplacementReason.OTHER, KeptProvider.NOBODY), LATER)))
			.containsExactly("REPLACEMENT_BEGUN SIT-24");
		assertThat(said(ReplacementMoves.cancelled(Road.accompanied(), "Нет.", LATER)))
			.containsExactly("NO_REPLACEMENT SIT-24");
		assertThat(said(ReplacementMoves.corrected(Road.hired(), null))).containsExactly("CASE_CLOSED SIT-10");
		assertThat(said(ReplacementMoves.corrected(Road.appointed(), new NgoWorker("Кто-то", "8", null))))
			.containsExactly("NO_CERTIFICATE SIT-24", "NO_NGO workerName");
	}

	@Test
	void aReplacementThatIsCancelledLeavesWhoAccompanies() {
		Case cancelled = value(
				ReplacementMoves.cancelled(started(Road.accompanied(), KeptProvider.NOBODY), "Вернулась.", LATER));
		assertThat(cancelled.appointment()).isEqualTo(Road.accompanied().appointment());
		assertThat(cancelled.tasks()).isEmpty();
		assertThat(cancelled.provision().succession().former()).singleElement()
			.satisfies((each) -> assertThat(each.cancelled()).isEqualTo("Вернулась."));
	}

	@Test
	@Applies("SIT-10")
	void theEndOfTheCaseEndsTheReplacement() {
		Case hired = Road.hired(started(Road.accompanied(), KeptProvider.NOBODY));
		assertThat(hired.provision().succession().underway()).isNull();
		assertThat(hired.tasks()).isEmpty();
	}

	@Test
	@Applies({ "SIT-06", "SIT-07" })
	void beforeTheCertificateTheSearchBeginsAnew() {
		Case engaged = Road.engaged(true);
		Case again = value(ReplacementMoves.started(engaged,
				start(ReplacementReason.ENTRY_SUSPENDED, KeptProvider.NOBODY), TODAY));
		assertThat(again.provision().engagement()).isNull();
		assertThat(again.provision().succession().underway()).isNull();
		assertThat(CaseTerms.replacing(engaged, TODAY)).containsExactly(new TermCancelled(TermRules.SIT_07, TODAY),
				new TermStarts(TermRules.SIT_06, TODAY));
		assertThat(said(again.accompany(TODAY, Road.LATEST))).containsExactly("NOBODY_APPOINTED SIT-06");
	}

	private static Case accompaniedByStaff(List<PlannedMeasure> measures) {
		Case planned = value(Road.needed().plan(measures, TODAY, Road.LATEST));
		Case searched = value(planned.searched(Road.search()));
		return value(
				value(searched.orderDrafted("order_1", TODAY)).appointed(new Appointment("order_1", "staff_1", TODAY))
					.accompany(TODAY, Road.LATEST));
	}

	private static Start start(ReplacementReason reason, KeptProvider keeps) {
		return new Start(reason, "Работник уволился.", keeps, "staff_1");
	}

	private static Case started(Case of, KeptProvider keeps) {
		return value(ReplacementMoves.started(of, start(ReplacementReason.WORKER_LEFT, keeps), LATER));
	}

	private static Case engaged(Case begun) {
		NgoOffer offer = new NgoOffer("offer_2", "ngoentry_2", "Рука", LATER, LATER, new NgoOfferState.OfferWaiting(),
				"staff_1");
		Case offered = value(ProviderMoves.offered(begun, offer, LATER));
		Case agreed = value(ProviderMoves.agreed(offered, Set.of(0), LATER));
		return value(ProviderMoves.engaged(agreed, ANOTHER, LATER));
	}

}
