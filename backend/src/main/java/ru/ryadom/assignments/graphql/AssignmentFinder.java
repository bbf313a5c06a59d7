package ru.ryadom.assignments.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.assignments.Assignments;
import ru.ryadom.journal.Reading;

/** An assignment by its id. */
@Component
class AssignmentFinder implements NodeFinder {

	private final Assignments assignments;

	AssignmentFinder(Assignments assignments) {
		this.assignments = assignments;
	}

	@Override
	public String prefix() {
		return "assignment";
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		Reading.current().about(id);
		return this.assignments.find(viewer, id).map(AssignmentFields::shown);
	}

}
