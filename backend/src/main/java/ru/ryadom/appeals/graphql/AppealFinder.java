package ru.ryadom.appeals.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.journal.Reading;

/** One by its id: staff get theirs, citizens their own view of it. */
@Component
class AppealFinder implements NodeFinder {

	private final Appeals appeals;

	private final CitizenAppeals seen;

	AppealFinder(Appeals appeals, CitizenAppeals seen) {
		this.appeals = appeals;
		this.seen = seen;
	}

	@Override
	public String prefix() {
		return "appeal";
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		Reading.current().about(id);
		Optional<Appeal> found = this.appeals.find(viewer, id, "просмотр жалобы или просьбы");
		return (viewer instanceof Viewer.CitizenViewer) ? found.map(this.seen::of) : found;
	}

}
