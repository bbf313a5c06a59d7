package ru.ryadom.drafts.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.DraftPlace;
import ru.ryadom.drafts.DraftSubjects;

/**
 * Asks the rooms whether what a draft is about is there for whoever typed it. Who may act
 * for several organisations types for one of them: the thing says for which, and a form
 * about what is not there yet is about the organisation itself.
 */
@Component
class DraftScope {

	private final Map<String, DraftSubjects> rooms;

	DraftScope(List<DraftSubjects> rooms) {
		this.rooms = rooms.stream().collect(Collectors.toMap(DraftSubjects::prefix, Function.identity()));
	}

	/** Whether it can be a place at all: what cannot is not worth a query. */
	boolean mayBe(DraftPlace place) {
		String subject = place.subject();
		return subject == null || room(subject).isPresent();
	}

	/** Whom it is about; nobody known for a form about what is not there yet. */
	Optional<List<String>> personsOf(Viewer viewer, DraftPlace place) {
		String subject = place.subject();
		return (subject != null) ? room(subject).flatMap((room) -> room.personsOf(viewer, subject))
				: (viewer instanceof Viewer.EmployerViewer) ? Optional.empty() : Optional.of(List.of());
	}

	private Optional<DraftSubjects> room(String subject) {
		return Optional.ofNullable(this.rooms.get(subject.substring(0, Math.max(0, subject.indexOf('_')))))
			.filter((room) -> room.mayBe(subject));
	}

}
