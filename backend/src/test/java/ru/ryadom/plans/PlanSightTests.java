package ru.ryadom.plans;

import java.util.List;

import org.junit.jupiter.api.Test;

import ru.ryadom.law.Action;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.plans.Plans.DAY;
import static ru.ryadom.plans.Plans.changed;
import static ru.ryadom.plans.Plans.codes;
import static ru.ryadom.plans.Plans.draft;
import static ru.ryadom.plans.Plans.remark;
import static ru.ryadom.plans.Plans.said;
import static ru.ryadom.plans.Plans.value;

/** An employer reads no edition before the worker has seen it (decision 13). */
@Applies("WPP-03")
class PlanSightTests {

	@Test
	void aLaterEditionIsTheEmployersOnceTheWorkerHasSeenThePaper() {
		WorkplacePlan changed = changed(onPaper(), "Тайная лампа.");
		WorkplacePlan meanwhile = seen(changed);
		assertThat(meanwhile.edition().number()).isEqualTo(1);
		assertThat(meanwhile.toString()).doesNotContain("Тайная лампа");
		assertThat(PlanForms.calendar(meanwhile, DAY)).doesNotContain("Тайная лампа").contains("редакция 1");
		assertThat(PlanStory.marksForEmployer(changed)).anyMatch((line) -> line.startsWith("План меняют"));
		WorkplacePlan shown = value(changed.show(PlanShowingWay.PAPER, DAY, false, DAY));
		assertThat(seen(shown).edition().number()).isEqualTo(2);
		assertThat(PlanStory.marksForEmployer(shown)).noneMatch((line) -> line.startsWith("План меняют"));
	}

	@Test
	void whatTheWorkerReadsInTheCabinetTheEmployerReadsAtOnce() {
		assertThat(seen(changed(Plans.offered(), "Лампа.")).edition().number()).isEqualTo(2);
	}

	@Test
	void anEditionThatTheWorkerNeverSawIsNotTheEmployersLaterEither() {
		WorkplacePlan third = value(changed(changed(onPaper(), "Тайная лампа."), "Поставить стул.")
			.show(PlanShowingWay.PAPER, DAY, false, DAY));
		assertThat(seen(third).editions()).extracting(PlanEdition::number).containsExactly(1, 3);
		assertThat(seen(third).toString()).doesNotContain("Тайная лампа");
	}

	@Test
	void ofAnEditionThatIsNotSeenNobodyAgreesAndTheWordSaysWhy() {
		WorkplacePlan changed = changed(onPaper(), "Лампа.");
		assertThat(codes(changed.agree(said(1, true), DAY))).containsExactly("WORKER_FIRST");
		assertThat(codes(changed.agree(said(2, true), DAY))).containsExactly("WORKER_FIRST");
		assertThat(codes(changed.agree(said(7, true), DAY))).containsExactly("WORKER_FIRST", "ANOTHER_EDITION");
		assertThat(PlanRules.ofEmployer(changed)).filteredOn(Action::allowed)
			.extracting(Action::name)
			.doesNotContain("agreeWorkplacePlan", "disagreeWorkplacePlan")
			.contains("commentPlan", "proposePlanChange");
	}

	@Test
	void anAgreementThatAnUnseenEditionRevokesIsSaidToBeRevoked() {
		WorkplacePlan changed = changed(value(onPaper().agree(said(1, true), DAY)), "Лампа.");
		assertThat(PlanStory.marksForEmployer(changed)).anyMatch((line) -> line.contains("больше не действует"))
			.noneMatch((line) -> line.contains("согласована работодателем"));
		WorkplacePlan shown = value(changed.show(PlanShowingWay.PAPER, DAY, false, DAY));
		assertThat(PlanStory.marksForEmployer(shown)).isEqualTo(PlanStory.marks(shown));
		assertThat(seen(shown).revoked()).isEqualTo(said(1, true));
	}

	@Test
	void theEmployerSpeaksOfTheEditionThatItReads() {
		WorkplacePlan without = value(
				changed(onPaper(), "Лампа.").change(List.of(Plans.measure("m3", null, "Другое.")), DAY));
		assertThat(PlanSight.edition(without)).isEqualTo(1);
		assertThat(codes(without.say(remark(PlanParty.EMPLOYER, PlanRemarkKind.COMMENT)))).isEmpty();
		assertThat(seen(value(without.say(new PlanRemark("remark_2", PlanParty.OFFICE, "Морозова",
				PlanRemarkKind.COMMENT, null, "О новой редакции.", 3, DAY, null))))
			.dialogue()
			.remarks()).isEmpty();
	}

	@Test
	void whatTheWorkerSaysAndHearsChangesNothingForTheEmployer() {
		WorkplacePlan objected = value(onPaper().say(remark(PlanParty.WORKER, PlanRemarkKind.OBJECTION)));
		assertThat(PlanSight.differs(onPaper(), objected)).isFalse();
		WorkplacePlan answered = value(objected.answer("remark_WORKER", new PlanRemark.Answer(true, "Исправим.", DAY)));
		assertThat(PlanSight.differs(objected, answered)).isFalse();
		assertThat(PlanSight.differs(answered, changed(answered, "Лампа."))).as("it is told that one is coming")
			.isTrue();
		assertThat(PlanSight.differs(null, draft())).isFalse();
		assertThat(PlanSight.differs(draft(), onPaper())).isTrue();
	}

	@Test
	void beforeItIsGivenThereIsNothingForTheEmployer() {
		assertThat(PlanSight.ofEmployer(draft())).isEmpty();
		assertThat(PlanSight.edition(draft())).isZero();
	}

	private static WorkplacePlan onPaper() {
		return value(value(draft().show(PlanShowingWay.PAPER, DAY, false, DAY)).offer(DAY));
	}

	private static WorkplacePlan seen(WorkplacePlan whole) {
		return PlanSight.ofEmployer(whole).orElseThrow();
	}

}
