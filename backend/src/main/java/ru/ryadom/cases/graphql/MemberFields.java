package ru.ryadom.cases.graphql;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.cases.Closing;
import ru.ryadom.cases.Ending;
import ru.ryadom.cases.MseRequest;
import ru.ryadom.cases.MseReview;
import ru.ryadom.cases.Reopening;
import ru.ryadom.kernel.Fault;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/** Who of the office did what, by name. */
@Controller
class MemberFields {

	private final Offices offices;

	MemberFields(Offices offices) {
		this.offices = offices;
	}

	@SchemaMapping(typeName = "MseRequest")
	StaffMember requestedBy(MseRequest request) {
		return member(request.requestedById());
	}

	@SchemaMapping(typeName = "MseReview")
	StaffMember by(MseReview review) {
		return member(review.byId());
	}

	@SchemaMapping(typeName = "Ending")
	StaffMember by(Ending ending) {
		return member(ending.byId());
	}

	@SchemaMapping(typeName = "Reopening")
	StaffMember by(Reopening reopening) {
		return member(reopening.byId());
	}

	@SchemaMapping(typeName = "AccompanimentResults")
	StaffMember by(Closing.Results results) {
		return member(results.byId());
	}

	private StaffMember member(String id) {
		return this.offices.member(id).orElseThrow(Fault.NotFound::new);
	}

}
