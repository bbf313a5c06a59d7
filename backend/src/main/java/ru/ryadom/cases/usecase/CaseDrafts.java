package ru.ryadom.cases.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Cases;
import ru.ryadom.drafts.DraftSubjects;

/** Drafts about a case are there for whom the case is. */
@Component
class CaseDrafts implements DraftSubjects {

	private final Cases cases;

	CaseDrafts(Cases cases) {
		this.cases = cases;
	}

	@Override
	public String prefix() {
		return "case";
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return this.cases.find(viewer, id).map((file) -> List.of(file.personId()));
	}

}
