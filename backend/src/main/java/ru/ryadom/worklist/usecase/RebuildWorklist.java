package ru.ryadom.worklist.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseErrands.Owed;
import ru.ryadom.cases.Cases;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;
import ru.ryadom.worklist.Worklist;
import ru.ryadom.worklist.WorklistEntry;

/**
 * Makes the queue anew from the aggregates while work goes on: a row written meanwhile
 * stays, being later.
 */
@Component
public class RebuildWorklist {

	private static final int BATCH = 500;

	private final Cases cases;

	private final People people;

	private final Terms terms;

	private final Worklist worklist;

	private final Errands errands;

	RebuildWorklist(Cases cases, People people, Terms terms, Worklist worklist, Errands errands) {
		this.cases = cases;
		this.people = people;
		this.terms = terms;
		this.worklist = worklist;
		this.errands = errands;
	}

	/** How many cases it went through. */
	public int rebuild() {
		try (Stream<Case> all = this.cases.all()) {
			return all.gather(Gatherers.windowFixed(BATCH)).mapToInt(this::put).sum();
		}
	}

	private int put(List<Case> files) {
		Map<String, Person> persons = this.people.known(files.stream().map(Case::personId).distinct().toList());
		Map<String, List<Term>> running = this.terms.of(files.stream().map(Case::id).toList());
		Map<String, Owed> owed = this.errands.of(files.stream().map(Case::id).toList());
		this.worklist.putUnlessLater(files.stream()
			.map((file) -> WorklistEntry
				.of(file, persons.get(file.personId()), running.getOrDefault(file.id(), List.of()))
				.and(owed.getOrDefault(file.id(), Owed.NOTHING)))
			.toList());
		return files.size();
	}

}
