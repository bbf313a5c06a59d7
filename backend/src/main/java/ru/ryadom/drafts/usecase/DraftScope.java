package ru.ryadom.drafts.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.DraftForms;
import ru.ryadom.drafts.DraftPlace;
import ru.ryadom.drafts.DraftSubjects;

/**
 * Asks the rooms whether what a draft is about is there for whoever typed it. Who may act
 * for several organisations types for one of them: the thing says for which, and a form
 * about what is not there yet is about the organisation itself, unless they fill it in
 * for themselves.
 */
@Component
class DraftScope {

	private final Map<String, DraftSubjects> rooms;

	private final Set<String> ofOneself;

	DraftScope(List<DraftSubjects> rooms, List<DraftForms> forms) {
		this.rooms = rooms.stream().collect(Collectors.toMap(DraftSubjects::prefix, Function.identity()));
		this.ofOneself = forms.stream()
			.flatMap((room) -> room.ofOneself().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether it can be a place at all: what cannot is not worth a query. */
	boolean mayBe(DraftPlace place) {
		String subject = place.subject();
		return subject == null || room(subject).isPresent();
	}

	/** Whom it is about; nobody known for a form about what is not there yet. */
	Optional<List<String>> personsOf(Viewer viewer, DraftPlace place) {
		String subject = place.subject();
		if (subject != null) {
			return room(subject).flatMap((room) -> room.personsOf(viewer, subject));
		}
		boolean mayBe = switch (viewer) {
			case Viewer.EmployerViewer _, Viewer.UnassignedViewer _ -> this.ofOneself.contains(place.form());
			default -> true;
		};
		return mayBe ? Optional.of(List.of()) : Optional.empty();
	}

	private Optional<DraftSubjects> room(String subject) {
		return Optional.ofNullable(this.rooms.get(subject.substring(0, Math.max(0, subject.indexOf('_')))))
			.filter((room) -> room.mayBe(subject));
	}

}
