package ru.ryadom.cases.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.usecase.ConfirmPaperNotice;
import ru.ryadom.cases.usecase.DecideNeed;
import ru.ryadom.cases.usecase.DraftAppointmentOrder;
import ru.ryadom.cases.usecase.IntakeCase;
import ru.ryadom.cases.usecase.PlanMeasures;
import ru.ryadom.cases.usecase.RecordNgoSearch;

/**
 * The steps of a case. The contract's field {@code case} is {@code file} in Java, where
 * that word is taken.
 */
@Controller
class CaseMutations {

	private final IntakeCase intakeCase;

	private final DecideNeed decideNeed;

	private final PlanMeasures planMeasures;

	private final RecordNgoSearch recordNgoSearch;

	private final DraftAppointmentOrder draftAppointmentOrder;

	private final ConfirmPaperNotice confirmPaperNotice;

	CaseMutations(IntakeCase intakeCase, DecideNeed decideNeed, PlanMeasures planMeasures,
			RecordNgoSearch recordNgoSearch, DraftAppointmentOrder draftAppointmentOrder,
			ConfirmPaperNotice confirmPaperNotice) {
		this.intakeCase = intakeCase;
		this.decideNeed = decideNeed;
		this.planMeasures = planMeasures;
		this.recordNgoSearch = recordNgoSearch;
		this.draftAppointmentOrder = draftAppointmentOrder;
		this.confirmPaperNotice = confirmPaperNotice;
	}

	@MutationMapping
	IntakeCase.Result intakeCase(Viewer.StaffViewer viewer, @Argument IntakeCase.Input input) {
		return this.intakeCase.intake(viewer, input);
	}

	@MutationMapping
	DecideNeed.Result decideNeed(Viewer.StaffViewer viewer, @Argument DecideNeed.Input input) {
		return this.decideNeed.decide(viewer, input);
	}

	@MutationMapping
	PlanMeasures.Result planMeasures(Viewer.StaffViewer viewer, @Argument PlanMeasures.Input input) {
		return this.planMeasures.plan(viewer, input);
	}

	@MutationMapping
	RecordNgoSearch.Result recordNgoSearch(Viewer.StaffViewer viewer, @Argument RecordNgoSearch.Input input) {
		return this.recordNgoSearch.search(viewer, input);
	}

	@MutationMapping
	DraftAppointmentOrder.Result draftAppointmentOrder(Viewer.StaffViewer viewer,
			@Argument DraftAppointmentOrder.Input input) {
		return this.draftAppointmentOrder.draft(viewer, input);
	}

	@MutationMapping
	ConfirmPaperNotice.Result confirmPaperNotice(Viewer.StaffViewer viewer, @Argument ConfirmPaperNotice.Input input) {
		return this.confirmPaperNotice.confirm(viewer, input);
	}

	@SchemaMapping(typeName = "IntakeCaseDone", field = "case")
	Case taken(IntakeCase.Done done) {
		return done.file();
	}

	@SchemaMapping(typeName = "DecideNeedDone", field = "case")
	Case decided(DecideNeed.Done done) {
		return done.file();
	}

	@SchemaMapping(typeName = "PlanMeasuresDone", field = "case")
	Case planned(PlanMeasures.Done done) {
		return done.file();
	}

	@SchemaMapping(typeName = "RecordNgoSearchDone", field = "case")
	Case searched(RecordNgoSearch.Done done) {
		return done.file();
	}

	@SchemaMapping(typeName = "DraftAppointmentOrderDone", field = "case")
	Case drafted(DraftAppointmentOrder.Done done) {
		return done.file();
	}

	@SchemaMapping(typeName = "ConfirmPaperNoticeDone", field = "case")
	Case confirmed(ConfirmPaperNotice.Done done) {
		return done.file();
	}

}
