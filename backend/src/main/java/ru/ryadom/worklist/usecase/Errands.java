package ru.ryadom.worklist.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.cases.CaseErrands;
import ru.ryadom.cases.CaseErrands.Owed;

/** What all rooms together owe in cases. */
@Component
class Errands {

	private final List<CaseErrands> rooms;

	Errands(List<CaseErrands> rooms) {
		this.rooms = rooms;
	}

	/** By case id; a case without any is not named. */
	Map<String, Owed> of(Collection<String> caseIds) {
		return this.rooms.stream()
			.flatMap((room) -> room.owed(caseIds).entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Errands::both));
	}

	private static Owed both(Owed one, Owed other) {
		return new Owed(Stream.concat(one.tasks().stream(), other.tasks().stream()).sorted().toList(),
				one.changes() + other.changes());
	}

}
