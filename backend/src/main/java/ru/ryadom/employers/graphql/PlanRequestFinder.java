package ru.ryadom.employers.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequests;
import ru.ryadom.journal.Reading;

/** A request by its id: staff get theirs, an organisation its own view of it. */
@Component
class PlanRequestFinder implements NodeFinder {

	private final PlanRequests requests;

	PlanRequestFinder(PlanRequests requests) {
		this.requests = requests;
	}

	@Override
	public String prefix() {
		return PlanRequest.PREFIX;
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		Reading.current().about(id);
		return switch (viewer) {
			case Viewer.StaffViewer staff -> this.requests.find(staff, id);
			case Viewer.EmployerViewer employer -> sent(employer, id);
			case Viewer.CitizenViewer _, Viewer.NgoViewer _, Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _,
					Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Optional.empty();
		};
	}

	private Optional<SentPlanRequest> sent(Viewer.EmployerViewer viewer, String id) {
		Optional<PlanRequest> found = this.requests.find(viewer, id);
		return found.map(SentPlanRequest::new);
	}

}
