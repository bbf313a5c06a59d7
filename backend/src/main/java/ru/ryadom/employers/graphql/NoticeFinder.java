package ru.ryadom.employers.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.journal.Reading;

/**
 * A notice by its id: staff get theirs, an organisation its own view of it. Its worker
 * finds it in the case.
 */
@Component
class NoticeFinder implements NodeFinder {

	private final EmployerNotices notices;

	NoticeFinder(EmployerNotices notices) {
		this.notices = notices;
	}

	@Override
	public String prefix() {
		return "employernotice";
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		Reading.current().about(id);
		return switch (viewer) {
			case Viewer.StaffViewer staff -> this.notices.find(staff, id);
			case Viewer.EmployerViewer employer -> received(employer, id);
			case Viewer.CitizenViewer _, Viewer.NgoViewer _, Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _,
					Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Optional.empty();
		};
	}

	private Optional<ReceivedNotice> received(Viewer.EmployerViewer viewer, String id) {
		Optional<EmployerNotice> found = this.notices.find(viewer, id);
		return found.map(ReceivedNotice::new);
	}

}
