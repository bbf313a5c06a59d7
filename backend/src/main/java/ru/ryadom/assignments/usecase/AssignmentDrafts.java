package ru.ryadom.assignments.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.assignments.Assignments;
import ru.ryadom.drafts.DraftSubjects;

/** Drafts about an assignment are there for who accompanies and their organisation. */
@Component
class AssignmentDrafts implements DraftSubjects {

	private final Assignments assignments;

	AssignmentDrafts(Assignments assignments) {
		this.assignments = assignments;
	}

	@Override
	public String prefix() {
		return "assignment";
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return this.assignments.find(viewer, id).map((one) -> List.of(one.personId()));
	}

}
