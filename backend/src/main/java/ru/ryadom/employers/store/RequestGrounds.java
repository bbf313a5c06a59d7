package ru.ryadom.employers.store;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.NeedAnalysis;
import ru.ryadom.employers.PlanGround;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestStage;
import ru.ryadom.employers.PlanRequests;
import ru.ryadom.kernel.Ids;

/** Grounds of plans, as requests of employers gave them. */
@Component
class RequestGrounds implements PlanGround.Grounds {

	private final PlanRequests requests;

	RequestGrounds(PlanRequests requests) {
		this.requests = requests;
	}

	@Override
	public Optional<PlanGround> find(Viewer.SignedIn viewer, String id) {
		return Ids.isOf(PlanRequest.PREFIX, id) ? this.requests.find(viewer, id).flatMap(RequestGrounds::ground)
				: Optional.empty();
	}

	private static Optional<PlanGround> ground(PlanRequest request) {
		NeedAnalysis analysis = request.analysis();
		return (analysis == null || request.stage() != PlanRequestStage.NEEDED) ? Optional.empty()
				: Optional.of(new PlanGround(request.id(), request.place().officeId(), null, request.place().personId(),
						request.worker().name().full(), request.employer().inn(), request.employer().name(),
						request.job().post(), request.job().startsOn(), analysis.on()));
	}

}
