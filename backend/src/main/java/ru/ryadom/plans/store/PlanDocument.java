package ru.ryadom.plans.store;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.employers.PlanGround;
import ru.ryadom.kernel.Inn;
import ru.ryadom.plans.PlanDialogue;
import ru.ryadom.plans.PlanEdition;
import ru.ryadom.plans.PlanEnd;
import ru.ryadom.plans.PlanExecution;
import ru.ryadom.plans.PlanMentor;
import ru.ryadom.plans.PlanOffer;
import ru.ryadom.plans.PlanSending;
import ru.ryadom.plans.PlanShowing;
import ru.ryadom.plans.PlanStage;
import ru.ryadom.plans.PlanState;
import ru.ryadom.plans.WorkplacePlan;

/**
 * The stored shape of a workplace plan; days are ISO text.
 *
 * @param live nothing once it is cancelled: a ground has one live plan
 * @param offered whether the employer may read it
 * @param shown whether the worker may
 * @param employerRevision the last revision that changed what the employer sees
 * @param news whether this one did, so that its screens are told
 * @param pd all that was written and who the worker is, sealed for this id
 */
record PlanDocument(@Id String id, int revision, String number, String ground, @Nullable String live, String office,
		@Nullable String caseId, String person, String inn, String employer, String startsOn, String analysedOn,
		String dueOn, String stage, boolean offered, boolean shown, @Nullable Integer employerRevision,
		@Nullable Boolean news, byte[] pd) {

	/**
	 * What is sealed.
	 *
	 * @param stage before it was cancelled, or now
	 */
	record Sealed(String worker, String post, List<PlanEdition> editions, PlanDialogue dialogue,
			@Nullable PlanMentor mentor, List<PlanExecution> executions, PlanStage stage, @Nullable PlanShowing shown,
			@Nullable PlanOffer offer, @Nullable PlanSending sending, @Nullable End end) {

		static Sealed of(WorkplacePlan plan) {
			PlanState state = plan.state();
			boolean over = state instanceof PlanState.Cancelled;
			return new Sealed(plan.ground().workerName(), plan.ground().post(), plan.editions(), plan.dialogue(),
					plan.mentor(), plan.executions(),
					(state instanceof PlanState.Cancelled cancelled) ? cancelled.before().stage() : state.stage(),
					state.shown(), state.offer(), state.sending(), over ? End.of((PlanState.Cancelled) state) : null);
		}

		PlanState state() {
			PlanState before = before();
			return (this.end != null) ? new PlanState.Cancelled(this.end.on(), this.end.why(), this.end.words(), before)
					: before;
		}

		private PlanState before() {
			return switch (this.stage) {
				case DRAFT -> new PlanState.Draft(this.shown);
				case DISCUSSED -> new PlanState.Discussed(known(this.shown), known(this.offer));
				case SENT -> new PlanState.Sent(known(this.shown), known(this.offer), known(this.sending));
				case CANCELLED -> throw new IllegalStateException("cancelled twice");
			};
		}

		private static <T> T known(@Nullable T value) {
			return java.util.Objects.requireNonNull(value, "a plan that was offered was shown before");
		}

	}

	/** How it ended. */
	record End(LocalDate on, PlanEnd why, String words) {

		static End of(PlanState.Cancelled over) {
			return new End(over.on(), over.why(), over.words());
		}

	}

	static PlanDocument of(WorkplacePlan plan, int revision, byte[] pd) {
		PlanGround ground = plan.ground();
		return new PlanDocument(plan.id(), revision, plan.number(), ground.id(),
				(plan.stage() == PlanStage.CANCELLED) ? null : ground.id(), ground.officeId(), ground.caseId(),
				ground.personId(), ground.employer().digits(), ground.employerName(), ground.startsOn().toString(),
				ground.analysedOn().toString(), plan.dueOn().toString(), plan.stage().name(),
				plan.state().offer() != null, plan.state().shown() != null, plan.employerRevision(),
				plan.state().offer() != null && plan.employerRevision() == revision, pd);
	}

	WorkplacePlan toDomain(Sealed sealed) {
		PlanGround ground = new PlanGround(this.ground, this.office, this.caseId, this.person, sealed.worker(),
				new Inn(this.inn), this.employer, sealed.post(), LocalDate.parse(this.startsOn),
				LocalDate.parse(this.analysedOn));
		return new WorkplacePlan(this.id, this.revision,
				(this.employerRevision != null) ? this.employerRevision : this.revision, this.number, ground,
				LocalDate.parse(this.dueOn), sealed.editions(), sealed.dialogue(), sealed.state(), sealed.mentor(),
				sealed.executions());
	}

}
