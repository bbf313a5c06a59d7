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
import ru.ryadom.kernel.Ids;

/** Asks the rooms whether what a draft is about is there for whoever typed it. */
@Component
class DraftScope {

	private final Map<String, DraftSubjects> rooms;

	DraftScope(List<DraftSubjects> rooms) {
		this.rooms = rooms.stream().collect(Collectors.toMap(DraftSubjects::prefix, Function.identity()));
	}

	/** Whom it is about; nobody known for a form about what is not there yet. */
	Optional<List<String>> personsOf(Viewer viewer, DraftPlace place) {
		String subject = place.subject();
		if (subject == null) {
			return Optional.of(List.of());
		}
		DraftSubjects room = this.rooms.get(subject.substring(0, Math.max(0, subject.indexOf('_'))));
		return (room != null && Ids.isOf(room.prefix(), subject)) ? room.personsOf(viewer, subject) : Optional.empty();
	}

}
