package ru.ryadom.cases.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseErrands;
import ru.ryadom.cases.CaseTask;
import ru.ryadom.law.Action;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What is still owed in a case by the rooms that come after it, as far as it keeps the
 * case here: who asked is answered where they asked.
 */
@Component
public class UnfinishedErrands {

	private final List<CaseErrands> rooms;

	UnfinishedErrands(List<CaseErrands> rooms) {
		this.rooms = rooms;
	}

	/** The same actions with what is owed in their way. */
	public List<Action> reckonedWith(Case file, List<Action> actions) {
		return actions.stream().map((action) -> switch (action.name()) {
			case "transferCase" -> with(action, againstTransfer(file));
			case "mergeCase" -> with(action, againstMerge(file));
			default -> action;
		}).toList();
	}

	List<Objection> againstTransfer(Case file) {
		return new Objections()
			.when(owed(file).contains(CaseTask.ANSWER_REQUEST),
					Objection.of("REQUEST_UNANSWERED",
							"По делу ждёт ответа просьба гражданина. Сначала ответьте на неё.", Norms.SIT_00))
			.all();
	}

	List<Objection> againstMerge(Case duplicate) {
		return new Objections()
			.when(!owed(duplicate).isEmpty(), Objection.of("ERRANDS_LEFT",
					"По делу ждёт ответа просьба или не вручена бумага. Сначала закончите это здесь.", Norms.SIT_00))
			.all();
	}

	private Set<CaseTask> owed(Case file) {
		return this.rooms.stream()
			.flatMap((room) -> room.owed(List.of(file.id())).values().stream())
			.map(CaseErrands.Owed::tasks)
			.flatMap(Collection::stream)
			.collect(Collectors.toSet());
	}

	private static Action with(Action action, List<Objection> more) {
		return more.isEmpty() ? action
				: new Action(action.name(), Stream.concat(action.objections().stream(), more.stream()).toList());
	}

}
