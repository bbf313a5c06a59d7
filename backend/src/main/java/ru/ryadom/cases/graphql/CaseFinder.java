package ru.ryadom.cases.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.journal.Reading;

/** A case by its id: staff get theirs, citizens their own view of it. */
@Component
class CaseFinder implements NodeFinder {

	private final Cases cases;

	CaseFinder(Cases cases) {
		this.cases = cases;
	}

	@Override
	public String prefix() {
		return "case";
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		Reading.current().about(id);
		Optional<Case> found = this.cases.find(viewer, id);
		return (viewer instanceof Viewer.CitizenViewer) ? found.map(CitizenCaseFields::shown)
				: found.map(CaseFields::shown);
	}

}
