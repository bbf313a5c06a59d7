package ru.ryadom.plans.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Reading;
import ru.ryadom.plans.WorkplacePlan;
import ru.ryadom.plans.WorkplacePlans;

/** One by its id: each side gets its own view of it. */
@Component
class PlanFinder implements NodeFinder {

	private final WorkplacePlans plans;

	PlanFinder(WorkplacePlans plans) {
		this.plans = plans;
	}

	@Override
	public String prefix() {
		return "plan";
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		Reading.current().about(id);
		Optional<WorkplacePlan> found = this.plans.find(viewer, id, "просмотр плана на рабочем месте");
		return switch (viewer) {
			case Viewer.CitizenViewer _ -> found.map(CitizenPlan::new);
			case Viewer.EmployerViewer _ -> found.map(EmployerPlan::of);
			case Viewer.StaffViewer _, Viewer.NgoViewer _, Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _,
					Viewer.ServiceViewer _, Viewer.Nobody _ ->
				found;
		};
	}

}
