package ru.ryadom.cases.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseErrands;
import ru.ryadom.cases.CaseErrands.Owed;
import ru.ryadom.cases.CaseTask;

/** What has to be done in a case: its own tasks, and what other rooms owe in it. */
@Controller
class TaskFields {

	private final ObjectProvider<CaseErrands> rooms;

	TaskFields(ObjectProvider<CaseErrands> rooms) {
		this.rooms = rooms;
	}

	@BatchMapping(typeName = "Case")
	Map<Case, List<CaseTask>> tasks(List<Case> files) {
		List<String> ids = files.stream().map(Case::id).toList();
		List<Map<String, Owed>> owed = this.rooms.orderedStream().map((room) -> room.owed(ids)).toList();
		return files.stream().collect(Collectors.toMap(Function.identity(), (file) -> tasks(file, owed)));
	}

	private static List<CaseTask> tasks(Case file, List<Map<String, Owed>> owed) {
		return Stream
			.concat(file.tasks().stream(),
					owed.stream().flatMap((room) -> room.getOrDefault(file.id(), Owed.NOTHING).tasks().stream()))
			.distinct()
			.sorted()
			.toList();
	}

}
