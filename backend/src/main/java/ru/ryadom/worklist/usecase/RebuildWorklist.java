package ru.ryadom.worklist.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseErrands.Owed;
import ru.ryadom.cases.Cases;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
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

	private final Offices offices;

	private final Errands errands;

	RebuildWorklist(Cases cases, People people, Terms terms, Worklist worklist, Offices offices, Errands errands) {
		this.cases = cases;
		this.people = people;
		this.terms = terms;
		this.worklist = worklist;
		this.offices = offices;
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
		Map<String, StaffMember> before = this.offices.members(named(files));
		Map<String, Owed> owed = this.errands.of(files.stream().map(Case::id).toList());
		this.worklist.putUnlessLater(files.stream()
			.map((file) -> WorklistEntry
				.of(file, persons.get(file.personId()), running.getOrDefault(file.id(), List.of()), isLed(file, before))
				.and(owed.getOrDefault(file.id(), Owed.NOTHING)))
			.toList());
		changedSince(before).forEach(this.worklist::markLed);
		return files.size();
	}

	private static List<String> named(List<Case> files) {
		return files.stream().map(WorklistEntry::responsibleOf).filter(Objects::nonNull).distinct().toList();
	}

	private static boolean isLed(Case file, Map<String, StaffMember> members) {
		String named = WorklistEntry.responsibleOf(file);
		return named != null && members.containsKey(named) && members.get(named).leadsIn(file.officeId());
	}

	/**
	 * Those whose place changed while their rows were written: the rows may have been
	 * written after the change marked them.
	 */
	private Stream<StaffMember> changedSince(Map<String, StaffMember> before) {
		return this.offices.members(before.keySet())
			.values()
			.stream()
			.filter((member) -> !member.equals(before.get(member.id())));
	}

}
