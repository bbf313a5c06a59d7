package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.MergeRules;
import ru.ryadom.law.Action;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * Open cases of the same office that are perhaps of the same person: called the same and
 * born on the same day, under another number. Whether it is one person, papers tell.
 */
@Component
public class Lookalikes {

	private final Cases cases;

	private final People people;

	Lookalikes(Cases cases, People people) {
		this.cases = cases;
		this.people = people;
	}

	/** The others, newest first; none of another office. */
	public List<Case> of(Viewer viewer, Case file) {
		List<String> namesakes = this.people.namesakes(person(file), file.officeId(), MergeRules.MOST);
		return namesakes.isEmpty() ? List.of()
				: this.cases.open(viewer, namesakes)
					.stream()
					.filter((each) -> each.officeId().equals(file.officeId()))
					.toList();
	}

	/** The same actions, but a merge needs something to merge with. */
	public List<Action> reckonedWith(Viewer viewer, Case file, List<Action> actions) {
		return actions.stream()
			.map((action) -> (isMerge(action) && action.allowed() && of(viewer, file).isEmpty())
					? new Action(action.name(), List.of(MergeRules.noLookalike())) : action)
			.toList();
	}

	/** Whether both are about people who are called so and were born then. */
	boolean alike(Case one, Case other) {
		return person(one).called().equals(person(other).called());
	}

	/** Whether the person of a case sees it in a cabinet. */
	boolean hasCabinet(Case file) {
		return person(file).hasCabinet();
	}

	private Person person(Case file) {
		return this.people.known(file.personId())
			.orElseThrow(() -> new IllegalStateException("a case is about nobody"));
	}

	private static boolean isMerge(Action action) {
		return action.name().equals("mergeCase");
	}

}
