package ru.ryadom.cases.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTransfer;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.FormerCase;
import ru.ryadom.cases.usecase.AcceptCase;
import ru.ryadom.cases.usecase.ReturnCase;
import ru.ryadom.cases.usecase.TransferCase;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/** How cases go from one office to another, and what is left of them where they were. */
@Controller
class TransferController {

	private static final String FORMER = "просмотр переданных дел";

	private final Cases cases;

	private final Offices offices;

	private final TransferCase transferCase;

	private final AcceptCase acceptCase;

	private final ReturnCase returnCase;

	TransferController(Cases cases, Offices offices, TransferCase transferCase, AcceptCase acceptCase,
			ReturnCase returnCase) {
		this.cases = cases;
		this.offices = offices;
		this.transferCase = transferCase;
		this.acceptCase = acceptCase;
		this.returnCase = returnCase;
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<FormerCase> formerCases(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.cases.former(viewer, Slice.of(first, after, 20)).map(TransferController::shown);
	}

	/** Even that somebody had a case is theirs to know who looked at. */
	private static FormerCase shown(FormerCase former) {
		Reading.current().shows(former.personId(), FORMER);
		return former;
	}

	@SchemaMapping(typeName = "FormerCase")
	Office to(FormerCase former) {
		return this.offices.office(former.toOfficeId());
	}

	@SchemaMapping(typeName = "CaseTransfer")
	Office from(CaseTransfer transfer) {
		return this.offices.office(transfer.fromOfficeId());
	}

	@SchemaMapping(typeName = "CaseTransfer")
	Office to(CaseTransfer transfer) {
		return this.offices.office(transfer.toOfficeId());
	}

	@SchemaMapping(typeName = "CaseTransfer")
	StaffMember by(CaseTransfer transfer) {
		return member(transfer.byId());
	}

	@SchemaMapping(typeName = "TransferAnswer")
	StaffMember by(CaseTransfer.Answer answer) {
		return member(answer.byId());
	}

	@MutationMapping
	TransferCase.Result transferCase(Viewer.StaffViewer viewer, @Argument TransferCase.Input input) {
		return this.transferCase.transfer(viewer, input);
	}

	@SchemaMapping(typeName = "TransferCaseDone")
	FormerCase former(TransferCase.Done done) {
		return shown(done.former());
	}

	@MutationMapping
	AcceptCase.Result acceptCase(Viewer.StaffViewer viewer, @Argument AcceptCase.Input input) {
		return this.acceptCase.accept(viewer, input);
	}

	@SchemaMapping(typeName = "AcceptCaseDone", field = "case")
	Case after(AcceptCase.Done done) {
		return done.file();
	}

	@MutationMapping
	ReturnCase.Result returnCase(Viewer.StaffViewer viewer, @Argument ReturnCase.Input input) {
		return this.returnCase.sendBack(viewer, input);
	}

	@SchemaMapping(typeName = "ReturnCaseDone")
	FormerCase former(ReturnCase.Done done) {
		return shown(done.former());
	}

	private StaffMember member(String id) {
		return this.offices.member(id).orElseGet(() -> StaffMember.unknown(id));
	}

}
