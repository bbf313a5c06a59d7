package ru.ryadom.cases.graphql;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.cases.MseRequest;
import ru.ryadom.cases.MseReview;
import ru.ryadom.kernel.Fault;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/** What the exchange with МСЭ takes from other rooms. */
@Controller
class MseFields {

	private final Offices offices;

	MseFields(Offices offices) {
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

	private StaffMember member(String id) {
		return this.offices.member(id).orElseThrow(Fault.NotFound::new);
	}

}
