package ru.ryadom.plans.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.plans.usecase.AgreeWorkplacePlan;
import ru.ryadom.plans.usecase.AppointMentor;
import ru.ryadom.plans.usecase.CommentPlan;
import ru.ryadom.plans.usecase.DisagreeWorkplacePlan;
import ru.ryadom.plans.usecase.ProposePlanChange;
import ru.ryadom.plans.usecase.ReportMeasureDone;

/** What an employer does with workplace plans. */
@Controller
class EmployerPlanMutations {

	private final CommentPlan commentPlan;

	private final ProposePlanChange proposePlanChange;

	private final AgreeWorkplacePlan agreeWorkplacePlan;

	private final DisagreeWorkplacePlan disagreeWorkplacePlan;

	private final AppointMentor appointMentor;

	private final ReportMeasureDone reportMeasureDone;

	EmployerPlanMutations(CommentPlan commentPlan, ProposePlanChange proposePlanChange,
			AgreeWorkplacePlan agreeWorkplacePlan, DisagreeWorkplacePlan disagreeWorkplacePlan,
			AppointMentor appointMentor, ReportMeasureDone reportMeasureDone) {
		this.commentPlan = commentPlan;
		this.proposePlanChange = proposePlanChange;
		this.agreeWorkplacePlan = agreeWorkplacePlan;
		this.disagreeWorkplacePlan = disagreeWorkplacePlan;
		this.appointMentor = appointMentor;
		this.reportMeasureDone = reportMeasureDone;
	}

	@MutationMapping
	CommentPlan.Result commentPlan(Viewer.EmployerViewer viewer, @Argument CommentPlan.Input input) {
		return this.commentPlan.comment(viewer, input);
	}

	@MutationMapping
	ProposePlanChange.Result proposePlanChange(Viewer.EmployerViewer viewer, @Argument ProposePlanChange.Input input) {
		return this.proposePlanChange.propose(viewer, input);
	}

	@MutationMapping
	AgreeWorkplacePlan.Result agreeWorkplacePlan(Viewer.EmployerViewer viewer,
			@Argument AgreeWorkplacePlan.Input input) {
		return this.agreeWorkplacePlan.agree(viewer, input);
	}

	@MutationMapping
	DisagreeWorkplacePlan.Result disagreeWorkplacePlan(Viewer.EmployerViewer viewer,
			@Argument DisagreeWorkplacePlan.Input input) {
		return this.disagreeWorkplacePlan.disagree(viewer, input);
	}

	@MutationMapping
	AppointMentor.Result appointMentor(Viewer.EmployerViewer viewer, @Argument AppointMentor.Input input) {
		return this.appointMentor.appoint(viewer, input);
	}

	@MutationMapping
	ReportMeasureDone.Result reportMeasureDone(Viewer.EmployerViewer viewer, @Argument ReportMeasureDone.Input input) {
		return this.reportMeasureDone.report(viewer, input);
	}

	@SchemaMapping(typeName = "CommentPlanDone", field = "plan")
	EmployerPlan commentPlanDone(CommentPlan.Done done) {
		return EmployerPlan.of(done.plan());
	}

	@SchemaMapping(typeName = "ProposePlanChangeDone", field = "plan")
	EmployerPlan proposePlanChangeDone(ProposePlanChange.Done done) {
		return EmployerPlan.of(done.plan());
	}

	@SchemaMapping(typeName = "AgreeWorkplacePlanDone", field = "plan")
	EmployerPlan agreeWorkplacePlanDone(AgreeWorkplacePlan.Done done) {
		return EmployerPlan.of(done.plan());
	}

	@SchemaMapping(typeName = "DisagreeWorkplacePlanDone", field = "plan")
	EmployerPlan disagreeWorkplacePlanDone(DisagreeWorkplacePlan.Done done) {
		return EmployerPlan.of(done.plan());
	}

	@SchemaMapping(typeName = "AppointMentorDone", field = "plan")
	EmployerPlan appointMentorDone(AppointMentor.Done done) {
		return EmployerPlan.of(done.plan());
	}

	@SchemaMapping(typeName = "ReportMeasureDoneDone", field = "plan")
	EmployerPlan reportMeasureDoneDone(ReportMeasureDone.Done done) {
		return EmployerPlan.of(done.plan());
	}

}
