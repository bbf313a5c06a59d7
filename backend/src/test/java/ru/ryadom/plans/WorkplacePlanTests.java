package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import ru.ryadom.law.LawOfTheFiles;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermRules;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.plans.Plans.DAY;
import static ru.ryadom.plans.Plans.DUE;
import static ru.ryadom.plans.Plans.agreed;
import static ru.ryadom.plans.Plans.changed;
import static ru.ryadom.plans.Plans.codes;
import static ru.ryadom.plans.Plans.draft;
import static ru.ryadom.plans.Plans.measure;
import static ru.ryadom.plans.Plans.offered;
import static ru.ryadom.plans.Plans.remark;
import static ru.ryadom.plans.Plans.said;
import static ru.ryadom.plans.Plans.sent;
import static ru.ryadom.plans.Plans.value;

@Applies({ "WPP-03", "NTF-6" })
class WorkplacePlanTests {

	@Test
	void theWorkerSeesTheDraftBeforeTheEmployer() {
		assertThat(codes(draft().offer(DAY))).containsExactly("WORKER_FIRST");
		WorkplacePlan onPaper = value(draft().show(PlanShowingWay.PAPER, DAY, false, DAY));
		assertThat(codes(changed(onPaper, "Другое.").offer(DAY))).containsExactly("WORKER_FIRST");
		assertThat(value(onPaper.offer(DAY)).stage()).isEqualTo(PlanStage.DISCUSSED);
		WorkplacePlan inCabinet = value(draft().show(PlanShowingWay.CABINET, DAY, true, DAY));
		assertThat(codes(changed(inCabinet, "Другое.").offer(DAY))).isEmpty();
	}

	@Test
	void aWorkerWithoutACabinetIsShownThePaper() {
		assertThat(codes(draft().show(PlanShowingWay.CABINET, DAY.plusDays(1), false, DAY)))
			.containsExactly("DATE_IN_FUTURE", "NO_CABINET");
	}

	@Test
	void aChangeAfterAgreementRevokesItAndSaysSo() {
		WorkplacePlan changed = changed(agreed(), "Поставить стол у окна.");
		assertThat(changed.isAgreed()).isFalse();
		assertThat(changed.revoked()).isEqualTo(said(1, true));
		assertThat(PlanStory.marks(changed)).anyMatch((each) -> each.contains("больше не действует"));
		assertThat(codes(changed.send(DAY))).containsExactly("EMPLOYER_MAY_ANSWER");
		assertThat(value(changed.agree(said(2, true), DAY)).revoked()).isNull();
	}

	@Test
	void anAgreementIsToTheEditionThatWasSeen() {
		WorkplacePlan changed = changed(offered(), "Поставить стол у окна.");
		assertThat(codes(changed.agree(said(1, true), DAY))).containsExactly("ANOTHER_EDITION");
		assertThat(codes(agreed().agree(said(1, true), DAY))).containsExactly("SAID_ALREADY");
		assertThat(value(agreed().agree(said(1, false), DAY)).isAgreed()).isFalse();
	}

	@Test
	void everythingAgainstAnAgreementIsNamedAtOnce() {
		PlanAgreement blank = new PlanAgreement(7, false, "Лебедева", DAY.plusDays(1), true, null);
		assertThat(codes(draft().agree(blank, DAY))).containsExactly("NOT_OFFERED", "ANOTHER_EDITION", "DATE_IN_FUTURE",
				"FIELD_EMPTY");
	}

	@Test
	void withoutTheEmployersAgreementAPlanIsSentOnTheLastDayAndMarkedSo() {
		assertThat(codes(offered().send(DUE.minusDays(1)))).containsExactly("EMPLOYER_MAY_ANSWER");
		WorkplacePlan silent = value(offered().send(DUE));
		assertThat(silent.state().sending()).isEqualTo(new PlanSending(1, DUE, false));
		assertThat(PlanStory.marks(silent)).contains("Не согласован работодателем.");
		WorkplacePlan against = value(value(offered().agree(said(1, false), DAY)).send(DUE));
		assertThat(against.state().sending()).isEqualTo(new PlanSending(1, DUE, false));
	}

	@Test
	void theLastDayIsTheSeventhWorkingDayAfterTheAnalysis() {
		assertThat(LawOfTheFiles.LAW.term(TermRules.WPP_03, DAY, new RegionId("RU-MOW")).date()).isEqualTo(DUE);
	}

	@Test
	void whatIsSentIsCarriedOutAndAChangeIsSentAnew() {
		PlanExecution done = new PlanExecution("m1", 1, PlanExecutionKind.DONE, DAY, null, null, PlanParty.EMPLOYER);
		assertThat(codes(agreed().record(done, DAY))).containsExactly("NOT_SENT");
		WorkplacePlan carried = value(sent().record(done, DAY));
		assertThat(carried.lastExecutions()).containsExactly(done);
		assertThat(codes(carried.send(DAY))).containsExactly("SENT_ALREADY");
		WorkplacePlan changed = changed(carried, "Два стола.");
		assertThat(codes(changed.send(DAY))).containsExactly("EMPLOYER_MAY_ANSWER");
		assertThat(value(value(changed.agree(said(2, true), DAY)).send(DAY)).state().sending())
			.isEqualTo(new PlanSending(2, DAY, true));
	}

	@Test
	void whatIsMovedSaysWhereAndWhy() {
		PlanExecution moved = new PlanExecution("m9", 1, PlanExecutionKind.MOVED, DAY.plusDays(1), null, null,
				PlanParty.EMPLOYER);
		assertThat(codes(sent().record(moved, DAY))).containsExactly("MEASURE_NOT_IN_PLAN", "DATE_IN_FUTURE",
				"MOVED_NOWHERE", "WHY_MISSING");
	}

	@Test
	void whatWasDoneIsSaidOfTheEditionItWasDoneIn() {
		PlanExecution done = new PlanExecution("m1", 1, PlanExecutionKind.DONE, DAY, null, null, PlanParty.EMPLOYER);
		PlanExecution met = new PlanExecution("m2", 1, PlanExecutionKind.DONE, DAY, null, null, PlanParty.EMPLOYER);
		WorkplacePlan carried = value(value(sent().record(done, DAY)).record(met, DAY));
		assertThat(carried.lastExecutions()).noneMatch(carried::isOutdated);
		WorkplacePlan changed = changed(carried, "Два стола.");
		assertThat(changed.lastExecutions()).filteredOn(changed::isOutdated).containsExactly(done);
		PlanExecution again = new PlanExecution("m1", 2, PlanExecutionKind.DONE, DAY, null, null, PlanParty.EMPLOYER);
		assertThat(value(changed.record(again, DAY)).lastExecutions()).noneMatch(changed::isOutdated);
	}

	@Test
	void aMentorAgreesBeforeBeingNamed() {
		PlanMentor asked = new PlanMentor("Ким Олег", "мастер", MentorOrigin.ASSOCIATION, null, null);
		assertThat(codes(offered().appoint(asked, DAY))).containsExactly("ASSOCIATION_MISSING",
				"MENTOR_CONSENT_MISSING");
		PlanMentor own = new PlanMentor("Ким Олег", "мастер", MentorOrigin.OWN_WORKER, null, DAY);
		assertThat(value(offered().appoint(own, DAY)).mentor()).isEqualTo(own);
	}

	@Test
	void aProposalWaitsForItsAnswerAndGetsOne() {
		WorkplacePlan proposed = value(offered().say(remark(PlanParty.EMPLOYER, PlanRemarkKind.PROPOSAL)));
		PlanRemark.Answer yes = new PlanRemark.Answer(true, "Исправили.", DAY);
		WorkplacePlan answered = value(proposed.answer("remark_EMPLOYER", yes));
		assertThat(answered.dialogue().remarks().getFirst().answer()).isEqualTo(yes);
		assertThat(codes(answered.answer("remark_EMPLOYER", yes))).containsExactly("NOTHING_TO_ANSWER");
	}

	@Test
	void theEmployerReadsNeitherTheWorkersWordsNorWhatStoodThereBefore() {
		WorkplacePlan shown = value(draft().show(PlanShowingWay.CABINET, DAY, true, DAY));
		WorkplacePlan objected = value(shown.say(remark(PlanParty.WORKER, PlanRemarkKind.OBJECTION)));
		WorkplacePlan offered = value(changed(objected, "Иначе.").offer(DAY));
		WorkplacePlan seen = PlanSight.ofEmployer(offered).orElseThrow();
		assertThat(seen.dialogue().remarks()).isEmpty();
		assertThat(seen.editions()).extracting(PlanEdition::number).containsExactly(2);
		assertThat(PlanSight.ofEmployer(objected)).isEmpty();
		assertThat(offered.dialogue().remarks()).hasSize(1);
	}

	@Test
	void whatIsCancelledIsOver() {
		LocalDate end = DAY;
		WorkplacePlan over = value(sent().cancel(end, PlanEnd.FALLEN_THROUGH, null, DAY));
		assertThat(over.stage()).isEqualTo(PlanStage.CANCELLED);
		assertThat(PlanRules.ofStaff(over, DAY)).noneMatch((action) -> action.allowed());
		assertThat(PlanRules.ofEmployer(over)).noneMatch((action) -> action.allowed());
		assertThat(PlanRules.ofWorker(over)).noneMatch((action) -> action.allowed());
	}

	@Test
	void anAddressOnTheWayToWorkAndWhatIsMedicalAreWarnedOf() {
		assertThat(PlanMeasures.warnings(List.of(measure("m1", "workplace-4", "Встречать: ул. Лесная, д. 5, кв. 7."),
				measure("m2", "workplace-3", "От остановки до проходной."),
				measure("m3", "workplace-8", "Стол по ИПРА, 2 группа инвалидности."),
				measure("m4", "workplace-6", "Место у ворот, ул. Заводская."))))
			.extracting(PlanMeasures.Warning::measureId)
			.containsExactly("m1", "m3");
	}

}
