package ru.ryadom.plans.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;

import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.plans.usecase.AnswerPlanProposal;
import ru.ryadom.plans.usecase.CancelWorkplacePlan;
import ru.ryadom.plans.usecase.ChangeWorkplacePlan;
import ru.ryadom.plans.usecase.CommentWorkplacePlan;
import ru.ryadom.plans.usecase.OfferPlanForDiscussion;
import ru.ryadom.plans.usecase.RecordMeasureDone;
import ru.ryadom.plans.usecase.RecordPlanAgreementOnPaper;
import ru.ryadom.plans.usecase.SendWorkplacePlan;
import ru.ryadom.plans.usecase.ShowPlanToWorker;
import ru.ryadom.plans.usecase.StartWorkplacePlan;

/** What the office does with workplace plans. */
@Controller
class PlanMutations {

	private final StartWorkplacePlan startWorkplacePlan;

	private final ChangeWorkplacePlan changeWorkplacePlan;

	private final ShowPlanToWorker showPlanToWorker;

	private final OfferPlanForDiscussion offerPlanForDiscussion;

	private final CommentWorkplacePlan commentWorkplacePlan;

	private final AnswerPlanProposal answerPlanProposal;

	private final RecordPlanAgreementOnPaper recordPlanAgreementOnPaper;

	private final SendWorkplacePlan sendWorkplacePlan;

	private final RecordMeasureDone recordMeasureDone;

	private final CancelWorkplacePlan cancelWorkplacePlan;

	PlanMutations(StartWorkplacePlan startWorkplacePlan, ChangeWorkplacePlan changeWorkplacePlan,
			ShowPlanToWorker showPlanToWorker, OfferPlanForDiscussion offerPlanForDiscussion,
			CommentWorkplacePlan commentWorkplacePlan, AnswerPlanProposal answerPlanProposal,
			RecordPlanAgreementOnPaper recordPlanAgreementOnPaper, SendWorkplacePlan sendWorkplacePlan,
			RecordMeasureDone recordMeasureDone, CancelWorkplacePlan cancelWorkplacePlan) {
		this.startWorkplacePlan = startWorkplacePlan;
		this.changeWorkplacePlan = changeWorkplacePlan;
		this.showPlanToWorker = showPlanToWorker;
		this.offerPlanForDiscussion = offerPlanForDiscussion;
		this.commentWorkplacePlan = commentWorkplacePlan;
		this.answerPlanProposal = answerPlanProposal;
		this.recordPlanAgreementOnPaper = recordPlanAgreementOnPaper;
		this.sendWorkplacePlan = sendWorkplacePlan;
		this.recordMeasureDone = recordMeasureDone;
		this.cancelWorkplacePlan = cancelWorkplacePlan;
	}

	@MutationMapping
	StartWorkplacePlan.Result startWorkplacePlan(Viewer.StaffViewer viewer, @Argument StartWorkplacePlan.Input input) {
		return this.startWorkplacePlan.start(viewer, input);
	}

	@MutationMapping
	ChangeWorkplacePlan.Result changeWorkplacePlan(Viewer.StaffViewer viewer,
			@Argument ChangeWorkplacePlan.Input input) {
		return this.changeWorkplacePlan.change(viewer, input);
	}

	@MutationMapping
	ShowPlanToWorker.Result showPlanToWorker(Viewer.StaffViewer viewer, @Argument ShowPlanToWorker.Input input) {
		return this.showPlanToWorker.show(viewer, input);
	}

	@MutationMapping
	OfferPlanForDiscussion.Result offerPlanForDiscussion(Viewer.StaffViewer viewer,
			@Argument OfferPlanForDiscussion.Input input) {
		return this.offerPlanForDiscussion.offer(viewer, input);
	}

	@MutationMapping
	CommentWorkplacePlan.Result commentWorkplacePlan(Viewer.StaffViewer viewer,
			@Argument CommentWorkplacePlan.Input input) {
		return this.commentWorkplacePlan.comment(viewer, input);
	}

	@MutationMapping
	AnswerPlanProposal.Result answerPlanProposal(Viewer.StaffViewer viewer, @Argument AnswerPlanProposal.Input input) {
		return this.answerPlanProposal.answer(viewer, input);
	}

	@MutationMapping
	RecordPlanAgreementOnPaper.Result recordPlanAgreementOnPaper(Viewer.StaffViewer viewer,
			@Argument RecordPlanAgreementOnPaper.Input input) {
		return this.recordPlanAgreementOnPaper.record(viewer, input);
	}

	@MutationMapping
	SendWorkplacePlan.Result sendWorkplacePlan(Viewer.StaffViewer viewer, @Argument SendWorkplacePlan.Input input) {
		return this.sendWorkplacePlan.send(viewer, input);
	}

	@MutationMapping
	RecordMeasureDone.Result recordMeasureDone(Viewer.StaffViewer viewer, @Argument RecordMeasureDone.Input input) {
		return this.recordMeasureDone.record(viewer, input);
	}

	@MutationMapping
	CancelWorkplacePlan.Result cancelWorkplacePlan(Viewer.StaffViewer viewer,
			@Argument CancelWorkplacePlan.Input input) {
		return this.cancelWorkplacePlan.cancel(viewer, input);
	}

}
