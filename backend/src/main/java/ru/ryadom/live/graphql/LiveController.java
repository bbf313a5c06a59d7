package ru.ryadom.live.graphql;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

import ru.ryadom.access.Session;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.live.Followed;
import ru.ryadom.live.LiveEvent;
import ru.ryadom.live.Position;
import ru.ryadom.live.usecase.Follow;

/** Streams of events for the contract. */
@Controller
class LiveController {

	private final Follow follow;

	LiveController(Follow follow) {
		this.follow = follow;
	}

	@QueryMapping
	String liveMark(GraphQLContext context) {
		return context.<Position>get(Position.class).text();
	}

	@SubscriptionMapping
	Flux<LiveEvent> caseChanged(Viewer.StaffViewer viewer, @Argument String caseId, @Argument @Nullable String after,
			GraphQLContext context) {
		return events(context, new Followed.OneCase(Ids.require("case", caseId)), after);
	}

	@SubscriptionMapping
	Flux<LiveEvent> planChanged(Viewer.SignedIn viewer, @Argument String planId, @Argument @Nullable String after,
			GraphQLContext context) {
		return events(context, new Followed.OnePlan(Ids.require("plan", planId)), after);
	}

	@SubscriptionMapping
	Flux<LiveEvent> planRequestChanged(Viewer.StaffViewer viewer, @Argument String requestId,
			@Argument @Nullable String after, GraphQLContext context) {
		return events(context, new Followed.OneRequest(Ids.require("planrequest", requestId)), after);
	}

	@SubscriptionMapping
	Flux<LiveEvent> officeRequestsChanged(Viewer.StaffViewer viewer, @Argument @Nullable String after,
			GraphQLContext context) {
		return events(context, new Followed.OfficeRequests(), after);
	}

	@SubscriptionMapping
	Flux<LiveEvent> myOrganisationsChanged(Viewer.EmployerViewer viewer, @Argument @Nullable String after,
			GraphQLContext context) {
		return events(context, new Followed.OwnOrganisations(), after);
	}

	@SubscriptionMapping
	Flux<LiveEvent> myCaseChanged(Viewer.CitizenViewer viewer, @Argument @Nullable String after,
			GraphQLContext context) {
		return events(context, new Followed.OwnCases(), after);
	}

	@SubscriptionMapping
	Flux<LiveEvent> inboxChanged(Viewer.SignedIn viewer, @Argument @Nullable String after, GraphQLContext context) {
		return events(context, new Followed.OwnInbox(), after);
	}

	private Flux<LiveEvent> events(GraphQLContext context, Followed followed, @Nullable String after) {
		Session session = context.<Session>getOrEmpty(Session.class).orElseThrow(Fault.Unauthenticated::new);
		return Pump.of(this.follow.follow(session, followed, after));
	}

}
