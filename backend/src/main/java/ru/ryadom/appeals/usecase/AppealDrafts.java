package ru.ryadom.appeals.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.drafts.DraftSubjects;

/** Drafts of an answer are there for whom the complaint or request is. */
@Component
class AppealDrafts implements DraftSubjects {

	private final Appeals appeals;

	AppealDrafts(Appeals appeals) {
		this.appeals = appeals;
	}

	@Override
	public String prefix() {
		return "appeal";
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return this.appeals.find(viewer, id, "черновик ответа").map((appeal) -> List.of(appeal.place().personId()));
	}

}
