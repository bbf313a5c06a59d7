package ru.ryadom.plans.usecase;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanGround;

/** The grounds of plans, wherever they lie. */
@Component
class PlanGrounds {

	private final ObjectProvider<PlanGround.Grounds> grounds;

	PlanGrounds(ObjectProvider<PlanGround.Grounds> grounds) {
		this.grounds = grounds;
	}

	Optional<PlanGround> find(Viewer.SignedIn viewer, String id) {
		return this.grounds.stream().flatMap((each) -> each.find(viewer, id).stream()).findFirst();
	}

}
