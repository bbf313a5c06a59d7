package ru.ryadom.worklist.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseChanged;
import ru.ryadom.cases.CaseErrands.Owed;
import ru.ryadom.cases.CaseErrandsChanged;
import ru.ryadom.cases.Cases;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMemberChanged;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.terms.Terms;
import ru.ryadom.terms.TermsRecounted;
import ru.ryadom.terms.TermsSwept;
import ru.ryadom.worklist.Worklist;
import ru.ryadom.worklist.WorklistEntry;

/** Keeps the row of a case in the unit of work that changes the case. */
@Component
class CaseListener {

	private static final Viewer.ServiceViewer WORKLIST = new Viewer.ServiceViewer("service:worklist", "Очередь дел");

	private final Worklist worklist;

	private final People people;

	private final Terms terms;

	private final Cases cases;

	private final Errands errands;

	private final Offices offices;

	CaseListener(Worklist worklist, People people, Terms terms, Cases cases, Errands errands, Offices offices) {
		this.worklist = worklist;
		this.people = people;
		this.terms = terms;
		this.cases = cases;
		this.errands = errands;
		this.offices = offices;
	}

	@EventListener
	void on(CaseChanged changed) {
		put(changed.file());
	}

	/** The case is as it was, what is owed in it is not. */
	@EventListener
	void on(CaseErrandsChanged changed) {
		this.cases.find(WORKLIST, changed.caseId()).ifPresent(this::put);
	}

	/** The cases are as they were, the last days of their terms are not. */
	@EventListener
	void on(TermsRecounted recounted) {
		this.cases.find(WORKLIST, recounted.subjects()).values().forEach(this::put);
	}

	private void put(Case file) {
		Person person = this.people.known(file.personId())
			.orElseThrow(() -> new IllegalStateException("a case is about nobody"));
		boolean led = Optional.ofNullable(WorklistEntry.responsibleOf(file))
			.flatMap(this.offices::member)
			.filter((member) -> member.leadsIn(file.officeId()))
			.isPresent();
		Owed owed = this.errands.of(List.of(file.id())).getOrDefault(file.id(), Owed.NOTHING);
		this.worklist.put(WorklistEntry.of(file, person, this.terms.of(file.id()), led).and(owed));
	}

	/** Who leaves or is no specialist any more leaves cases that are nobody's. */
	@EventListener
	void on(StaffMemberChanged changed) {
		this.worklist.markLed(changed.member());
	}

	/** The sweep touches no case: the row is found by what the term is about. */
	@EventListener
	void on(TermsSwept swept) {
		this.worklist.markMissed(swept.missed());
	}

}
