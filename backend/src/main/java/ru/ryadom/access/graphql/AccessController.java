package ru.ryadom.access.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.BusinessClock;

/** Who asks, and what day it is. */
@Controller
class AccessController {

	private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

	private final BusinessClock clock;

	AccessController(BusinessClock clock) {
		this.clock = clock;
	}

	@QueryMapping
	Viewer.@Nullable SignedIn viewer(Viewer viewer) {
		return (viewer instanceof Viewer.SignedIn signedIn) ? signedIn : null;
	}

	@QueryMapping
	Clock clock(Viewer viewer) {
		return Clock.of(this.clock, viewer);
	}

	/** The business clock as the contract shows it. */
	record Clock(Instant now, LocalDate today, boolean demo) {

		static Clock of(BusinessClock clock, Viewer viewer) {
			Instant now = clock.instant();
			ZoneId zone = (viewer instanceof Viewer.StaffViewer staff) ? staff.zone() : MOSCOW;
			return new Clock(now, LocalDate.ofInstant(now, zone), clock.demo());
		}

	}

}
