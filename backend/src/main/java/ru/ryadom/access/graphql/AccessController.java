package ru.ryadom.access.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.usecase.MoveClock;
import ru.ryadom.access.usecase.RequestLinkCode;
import ru.ryadom.kernel.BusinessClock;

/** Who asks, and what day it is. */
@Controller
class AccessController {

	private final BusinessClock clock;

	private final MoveClock moveClock;

	private final RequestLinkCode requestLinkCode;

	AccessController(BusinessClock clock, MoveClock moveClock, RequestLinkCode requestLinkCode) {
		this.clock = clock;
		this.moveClock = moveClock;
		this.requestLinkCode = requestLinkCode;
	}

	@QueryMapping
	Viewer.@Nullable SignedIn viewer(Viewer viewer) {
		return (viewer instanceof Viewer.SignedIn signedIn) ? signedIn : null;
	}

	@QueryMapping
	MoveClock.Clock clock(Now now) {
		return new MoveClock.Clock(now.at(), now.today(), this.clock.demo(), this.clock.moved());
	}

	@MutationMapping
	MoveClock.Result moveClock(Viewer.StaffViewer viewer, @Argument MoveClock.Input input) {
		return this.moveClock.move(viewer, input);
	}

	@MutationMapping
	RequestLinkCode.Result requestLinkCode(Viewer.SignedIn viewer, @Argument RequestLinkCode.Input input) {
		return this.requestLinkCode.request(viewer, input);
	}

}
