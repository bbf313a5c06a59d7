package ru.ryadom.cases.graphql;

import java.util.Optional;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Lead;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.usecase.Leading;
import ru.ryadom.cases.usecase.ReassignCase;
import ru.ryadom.cases.usecase.ReassignCases;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/** Who leads a case, and giving it over. */
@Controller
class LeadController {

	private final Offices offices;

	private final Leading leading;

	private final ReassignCase reassignCase;

	private final ReassignCases reassignCases;

	LeadController(Offices offices, Leading leading, ReassignCase reassignCase, ReassignCases reassignCases) {
		this.offices = offices;
		this.leading = leading;
		this.reassignCase = reassignCase;
		this.reassignCases = reassignCases;
	}

	@SchemaMapping(typeName = "Case")
	Optional<StaffMember> responsible(Case file) {
		return this.leading.of(file);
	}

	@SchemaMapping(typeName = "CaseLead")
	StaffMember staff(Lead lead) {
		return member(lead.staffId());
	}

	@SchemaMapping(typeName = "CaseLead")
	StaffMember by(Lead lead) {
		return member(lead.byId());
	}

	@MutationMapping
	ReassignCase.Result reassignCase(Viewer.StaffViewer viewer, @Argument ReassignCase.Input input) {
		return this.reassignCase.reassign(viewer, input);
	}

	@MutationMapping
	ReassignCases.Result reassignCases(Viewer.StaffViewer viewer, @Argument ReassignCases.Input input) {
		return this.reassignCases.reassign(viewer, input);
	}

	@SchemaMapping(typeName = "ReassignCaseDone", field = "case")
	Case reassigned(ReassignCase.Done done) {
		return done.file();
	}

	private StaffMember member(String id) {
		return this.offices.member(id).orElseGet(() -> StaffMember.unknown(id));
	}

}
