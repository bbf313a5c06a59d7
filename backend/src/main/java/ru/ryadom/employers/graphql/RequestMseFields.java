package ru.ryadom.employers.graphql;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Ipra;
import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequests;
import ru.ryadom.employers.RequestMse;
import ru.ryadom.employers.usecase.AskRequestMse;
import ru.ryadom.employers.usecase.RemindRequestMse;
import ru.ryadom.employers.usecase.ReviewRequestMseAnswer;
import ru.ryadom.exchange.ExchangeMessage;

/** What goes between the office and МСЭ for a request, and what the office does there. */
@Controller
class RequestMseFields {

	private static final String TYPE = "RequestMse";

	private final PlanRequests requests;

	private final AskRequestMse askRequestMse;

	private final RemindRequestMse remindRequestMse;

	private final ReviewRequestMseAnswer reviewRequestMseAnswer;

	RequestMseFields(PlanRequests requests, AskRequestMse askRequestMse, RemindRequestMse remindRequestMse,
			ReviewRequestMseAnswer reviewRequestMseAnswer) {
		this.requests = requests;
		this.askRequestMse = askRequestMse;
		this.remindRequestMse = remindRequestMse;
		this.reviewRequestMseAnswer = reviewRequestMseAnswer;
	}

	@SchemaMapping(typeName = TYPE)
	LocalDate askedOn(RequestMse mse) {
		return mse.question().askedOn();
	}

	@SchemaMapping(typeName = TYPE)
	@Nullable LocalDate receivedOn(RequestMse mse) {
		return mse.question().receivedOn();
	}

	@SchemaMapping(typeName = TYPE)
	MseChannel channel(RequestMse mse) {
		return mse.question().channel();
	}

	@SchemaMapping(typeName = TYPE)
	@Nullable Ipra ipra(RequestMse mse) {
		return mse.question().ipra();
	}

	@SchemaMapping(typeName = TYPE)
	String reason(RequestMse mse) {
		return mse.question().reason();
	}

	@SchemaMapping(typeName = TYPE)
	List<MseAnswer> laterAnswers(RequestMse mse) {
		return mse.answers().stream().skip(1).toList();
	}

	@BatchMapping(typeName = "ExchangeMessage", field = "planRequest")
	Map<ExchangeMessage, PlanRequest> requestOf(List<ExchangeMessage> messages, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		Map<String, PlanRequest> found = this.requests.find(viewer,
				messages.stream().map(ExchangeMessage::subject).toList());
		Map<ExchangeMessage, PlanRequest> of = new HashMap<>();
		messages.forEach((message) -> {
			if (found.get(message.subject()) instanceof PlanRequest request) {
				of.put(message, request);
			}
		});
		return of;
	}

	@MutationMapping
	AskRequestMse.Result askRequestMse(Viewer.StaffViewer viewer, @Argument AskRequestMse.Input input) {
		return this.askRequestMse.ask(viewer, input);
	}

	@MutationMapping
	RemindRequestMse.Result remindRequestMse(Viewer.StaffViewer viewer, @Argument RemindRequestMse.Input input) {
		return this.remindRequestMse.remind(viewer, input);
	}

	@MutationMapping
	ReviewRequestMseAnswer.Result reviewRequestMseAnswer(Viewer.StaffViewer viewer,
			@Argument ReviewRequestMseAnswer.Input input) {
		return this.reviewRequestMseAnswer.review(viewer, input);
	}

}
