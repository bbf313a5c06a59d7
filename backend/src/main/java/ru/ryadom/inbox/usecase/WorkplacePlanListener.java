package ru.ryadom.inbox.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.inbox.Letter;
import ru.ryadom.inbox.MessageText;
import ru.ryadom.inbox.NoticeAbout;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.PaperSubject;
import ru.ryadom.inbox.PlanMessage;
import ru.ryadom.inbox.Recipient;
import ru.ryadom.inbox.Recipient.AllOf;
import ru.ryadom.inbox.StaffNoticeKind;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.offices.Offices;
import ru.ryadom.plans.PlanAgreement;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.PlanParty;
import ru.ryadom.plans.PlanRemark;
import ru.ryadom.plans.PlanSight;
import ru.ryadom.plans.PlanTold;
import ru.ryadom.plans.WorkplacePlan;

/**
 * Tells the worker, the employer and the office what became of a workplace plan, each of
 * what the others did, in the unit of work that does it.
 */
@Component
class WorkplacePlanListener {

	private final Inbox inbox;

	private final TellEmployers tellEmployers;

	private final TellStaff tellStaff;

	private final CaseLeads caseLeads;

	private final Offices offices;

	private final BusinessClock clock;

	WorkplacePlanListener(Inbox inbox, TellEmployers tellEmployers, TellStaff tellStaff, CaseLeads caseLeads,
			Offices offices, BusinessClock clock) {
		this.inbox = inbox;
		this.tellEmployers = tellEmployers;
		this.tellStaff = tellStaff;
		this.caseLeads = caseLeads;
		this.offices = offices;
		this.clock = clock;
	}

	@EventListener
	void on(PlanTold told) {
		WorkplacePlan plan = told.plan();
		PlanMessage.of(plan, told.news()).ifPresent((text) -> tellWorker(plan, text));
		if (plan.state().offer() != null) {
			tellEmployer(plan, told.news());
		}
		if (told.answered() instanceof PlanRemark answered) {
			tellAuthor(plan, answered);
		}
		forStaff(plan, told.news()).ifPresent((kind) -> this.tellStaff.send(List.of(toLead(plan, kind))));
	}

	private void tellWorker(WorkplacePlan plan, MessageText text) {
		this.inbox.send(new Letter(plan.ground().personId(),
				Letter.about(plan.ground().caseId(), plan.ground().officeId()), text, PaperSubject.OTHER, null));
	}

	/** An answer is news to whom it was given, and to nobody else. */
	private void tellAuthor(WorkplacePlan plan, PlanRemark answered) {
		switch (answered.party()) {
			case EMPLOYER -> this.tellEmployers.ofPlan(plan, NewsKind.MESSAGE, null);
			case WORKER -> PlanMessage.ofAnswer(plan, answered).ifPresent((text) -> tellWorker(plan, text));
			case OFFICE -> {
			}
		}
	}

	private void tellEmployer(WorkplacePlan plan, PlanNews news) {
		switch (news) {
			case OFFERED -> this.tellEmployers.ofPlan(plan, NewsKind.TASK, answerBy(plan));
			// A later edition is the employer's to answer once the worker has seen it.
			case CHANGED, SHOWN -> {
				if (PlanSight.isUpToDate(plan)) {
					this.tellEmployers.ofPlan(plan, NewsKind.TASK, answerBy(plan));
				}
			}
			case REVOKED -> {
				if (PlanSight.isUpToDate(plan)) {
					this.tellEmployers.ofPlan(plan, NewsKind.TASK, answerBy(plan));
				}
				else {
					this.tellEmployers.ofPlan(plan, NewsKind.MESSAGE, null);
				}
			}
			case SENT, CANCELLED -> this.tellEmployers.ofPlan(plan, NewsKind.MESSAGE, null);
			case STARTED, AGREED, DISAGREED, SAID, ANSWERED, DONE, MENTOR -> {
			}
		}
	}

	/** After the last day to send it the office waits for no answer. */
	private @Nullable LocalDate answerBy(WorkplacePlan plan) {
		LocalDate today = this.clock.today(this.offices.office(plan.ground().officeId()).zone());
		return plan.dueOn().isBefore(today) ? null : plan.dueOn();
	}

	/** What the office has written down itself is no news to it. */
	private static Optional<StaffNoticeKind> forStaff(WorkplacePlan plan, PlanNews news) {
		PlanAgreement said = plan.agreement();
		boolean theirs = said != null && !said.onPaper();
		return switch (news) {
			case AGREED -> theirs ? Optional.of(StaffNoticeKind.PLAN_AGREED) : Optional.empty();
			case DISAGREED -> theirs ? Optional.of(StaffNoticeKind.PLAN_DISAGREED) : Optional.empty();
			case SAID -> (plan.dialogue().remarks().getLast().party() != PlanParty.OFFICE)
					? Optional.of(StaffNoticeKind.PLAN_SAID) : Optional.empty();
			case STARTED, SHOWN, OFFERED, CHANGED, REVOKED, SENT, ANSWERED, DONE, MENTOR, CANCELLED -> Optional.empty();
		};
	}

	private Sending toLead(WorkplacePlan plan, StaffNoticeKind kind) {
		String caseId = plan.ground().caseId();
		String officeId = plan.ground().officeId();
		Recipient to = (caseId != null) ? this.caseLeads.of(List.of(caseId)).apply(caseId, officeId)
				: new AllOf(Audience.SPECIALIST);
		return new Sending(officeId, NoticeAbout.ofPlan(plan.id(), caseId), kind, to, null);
	}

}
