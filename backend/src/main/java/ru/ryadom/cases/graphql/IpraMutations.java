package ru.ryadom.cases.graphql;

import java.util.Optional;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.IpraRequest;
import ru.ryadom.cases.IpraReview;
import ru.ryadom.cases.usecase.RecordIpraExtract;
import ru.ryadom.cases.usecase.RequestIpraExtract;
import ru.ryadom.cases.usecase.ReviewIpraExtract;
import ru.ryadom.exchange.ExchangeMessage;
import ru.ryadom.exchange.ExchangeMessages;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/** The extract of ИПРА: asked for, recorded, looked over. */
@Controller
class IpraMutations {

	private final RequestIpraExtract requestIpraExtract;

	private final RecordIpraExtract recordIpraExtract;

	private final ReviewIpraExtract reviewIpraExtract;

	private final ExchangeMessages messages;

	private final Offices offices;

	IpraMutations(RequestIpraExtract requestIpraExtract, RecordIpraExtract recordIpraExtract,
			ReviewIpraExtract reviewIpraExtract, ExchangeMessages messages, Offices offices) {
		this.requestIpraExtract = requestIpraExtract;
		this.recordIpraExtract = recordIpraExtract;
		this.reviewIpraExtract = reviewIpraExtract;
		this.messages = messages;
		this.offices = offices;
	}

	@MutationMapping
	RequestIpraExtract.Result requestIpraExtract(Viewer.StaffViewer viewer, @Argument RequestIpraExtract.Input input) {
		return this.requestIpraExtract.request(viewer, input);
	}

	@SchemaMapping(typeName = "RequestIpraExtractDone", field = "case")
	Case after(RequestIpraExtract.Done done) {
		return done.file();
	}

	@MutationMapping
	RecordIpraExtract.Result recordIpraExtract(Viewer.StaffViewer viewer, @Argument RecordIpraExtract.Input input) {
		return this.recordIpraExtract.record(viewer, input);
	}

	@SchemaMapping(typeName = "RecordIpraExtractDone", field = "case")
	Case after(RecordIpraExtract.Done done) {
		return done.file();
	}

	@MutationMapping
	ReviewIpraExtract.Result reviewIpraExtract(Viewer.StaffViewer viewer, @Argument ReviewIpraExtract.Input input) {
		return this.reviewIpraExtract.review(viewer, input);
	}

	@SchemaMapping(typeName = "ReviewIpraExtractDone", field = "case")
	Case after(ReviewIpraExtract.Done done) {
		return done.file();
	}

	/** The way of the request; the message is of the same office as the case. */
	@SchemaMapping(typeName = "IpraRequest")
	Optional<ExchangeMessage> message(IpraRequest request, Viewer.StaffViewer viewer) {
		return this.messages.find(viewer, request.messageId());
	}

	@SchemaMapping(typeName = "IpraRequest")
	StaffMember requestedBy(IpraRequest request) {
		return member(request.requestedById());
	}

	@SchemaMapping(typeName = "IpraReview")
	StaffMember by(IpraReview review) {
		return member(review.byId());
	}

	private StaffMember member(String id) {
		return this.offices.member(id).orElseGet(() -> StaffMember.unknown(id));
	}

}
