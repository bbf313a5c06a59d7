package ru.ryadom.plans.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanGround;

/** The grounds of plans, wherever they lie. */
@Component
class PlanGrounds {

	private final List<PlanGround.Grounds> grounds;

	PlanGrounds(List<PlanGround.Grounds> grounds) {
		this.grounds = List.copyOf(grounds);
	}

	Optional<PlanGround> find(Viewer.SignedIn viewer, String id) {
		return this.grounds.stream().flatMap((each) -> each.find(viewer, id).stream()).findFirst();
	}

}
