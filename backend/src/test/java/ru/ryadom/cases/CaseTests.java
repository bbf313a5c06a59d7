package ru.ryadom.cases;

import java.util.List;

import org.junit.jupiter.api.Test;
import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.ArrangingProvider;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.CaseState.DeterminingNeed;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.LATEST;
import static ru.ryadom.cases.Road.PLAN;
import static ru.ryadom.cases.Road.TODAY;
import static ru.ryadom.cases.Road.said;
import static ru.ryadom.cases.Road.value;

/** The moves of a case. */
class CaseTests {

	@Test
	@Applies("SIT-00")
	void aCaseBeginsWithTheAgreedPlan() {
		Case opened = Road.opened();
		assertThat(opened.state()).isEqualTo(new DeterminingNeed(PLAN));
		assertThat(opened.plan().agreedOn()).isEqualTo(PLAN);
		assertThat(opened.revision()).isZero();
		assertThat(opened.isOpen()).isTrue();
	}

	@Test
	@Applies("SIT-01")
	void whoNeedsSomebodyIsGivenSomebody() {
		Case needed = value(Road.opened().decide(Road.decision(true), false));
		assertThat(needed.state()).isEqualTo(new ArrangingProvider(TODAY));
		assertThat(needed.decision()).isEqualTo(Road.decision(true));
	}

	@Test
	@Applies("SIT-05")
	void whoNeedsNobodyIsTold() {
		assertThat(Road.refused(true).state()).isEqualTo(new CaseClosed(TODAY, CaseOutcome.NOT_NEEDED, false));
		assertThat(Road.refused(false).state()).isEqualTo(new CaseClosed(TODAY, CaseOutcome.NOT_NEEDED, true));
		assertThat(Road.refused(true).isOpen()).isFalse();
	}

	@Test
	@Applies("SIT-01")
	void aDecisionHasReasonsAndComesAfterThePlan() {
		NeedDecision early = new NeedDecision(true, NeedGround.IPRA_EXTRACT, " ", PLAN.minusDays(1), "staff_1");
		assertThat(said(Road.opened().decide(early, false))).containsExactly("FIELD_EMPTY reasons",
				"DECISION_BEFORE_PLAN");
		assertThat(said(Road.needed().decide(Road.decision(false), false)))
			.containsExactly("NEED_ALREADY_DECIDED SIT-01");
	}

	@Test
	void newMeasuresTakeThePlaceOfTheFormer() {
		Case planned = value(Road.planned().plan(List.of(Road.measure(), Road.measure()), TODAY, LATEST));
		assertThat(planned.measures()).hasSize(2);
	}

	@Test
	@Applies({ "SIT-20", "SIT-21" })
	void anOrganisationIsSoughtForTheMeasuresFirst() {
		assertThat(said(Road.needed().searched(Road.search()))).containsExactly("MEASURES_NOT_CHOSEN SIT-21");
		assertThat(said(Road.planned().orderDrafted("order_1", TODAY)))
			.containsExactly("NGO_SEARCH_NOT_RECORDED SIT-20");
		assertThat(Road.searched().ngoSearch()).isEqualTo(Road.search());
	}

	@Test
	@Applies({ "SIT-06", "SIT-23" })
	void oneOrderWaitsForTheHeadAtATime() {
		assertThat(Road.ordered().openOrderId()).isEqualTo("order_1");
		assertThat(said(Road.ordered().orderDrafted("order_2", TODAY))).containsExactly("ORDER_AWAITS_HEAD SIT-23");
		Case returned = Road.ordered().orderReturned();
		assertThat(returned.openOrderId()).isNull();
		assertThat(value(returned.orderDrafted("order_2", TODAY)).openOrderId()).isEqualTo("order_2");
	}

	@Test
	@Applies("SIT-06")
	void somebodyAppointedIsNotAppointedAgain() {
		assertThat(Road.appointed().openOrderId()).isNull();
		assertThat(said(Road.appointed().orderDrafted("order_2", TODAY))).containsExactly("ALREADY_APPOINTED SIT-06");
	}

	@Test
	@Applies({ "SIT-07", "SIT-09", "SIT-24" })
	void aCertificateNamesWhoAccompaniesAndBeginsIt() {
		assertThat(said(Road.searched().accompany(TODAY, LATEST))).containsExactly("NOBODY_APPOINTED SIT-06");
		assertThat(Road.accompanied().state()).isEqualTo(new Accompanying(TODAY, LATEST));
		assertThat(said(Road.accompanied().accompany(TODAY, LATEST))).contains("CERTIFICATE_FORMED SIT-24");
	}

	@Test
	@Applies("SIT-05")
	void aRefusalIsHandedOverOnceAndNotBeforeItWasDecided() {
		Case refused = Road.refused(false);
		assertThat(said(refused.noticeHanded(TODAY.minusDays(1), TODAY)))
			.containsExactly("NOTICE_BEFORE_DECISION handedOn");
		assertThat(said(refused.noticeHanded(TODAY.plusDays(1), TODAY))).containsExactly("DATE_IN_FUTURE handedOn");
		Case told = value(refused.noticeHanded(TODAY, TODAY));
		assertThat(told.state()).isEqualTo(new CaseClosed(TODAY, CaseOutcome.NOT_NEEDED, false));
		assertThat(said(told.noticeHanded(TODAY, TODAY))).containsExactly("NO_NOTICE_OWED SIT-05");
	}

	@Test
	void aMoveChangesNothingOfTheCaseItStartedFrom() {
		Case opened = Road.opened();
		opened.decide(Road.decision(true), false);
		assertThat(opened).isEqualTo(Road.opened());
	}

}
