package ru.ryadom.worklist.usecase;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseChanged;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMemberChanged;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.terms.Terms;
import ru.ryadom.terms.TermsSwept;
import ru.ryadom.worklist.Worklist;
import ru.ryadom.worklist.WorklistEntry;

/** Keeps the row of a case in the unit of work that changes the case. */
@Component
class CaseListener {

	private final Worklist worklist;

	private final People people;

	private final Terms terms;

	private final Offices offices;

	CaseListener(Worklist worklist, People people, Terms terms, Offices offices) {
		this.worklist = worklist;
		this.people = people;
		this.terms = terms;
		this.offices = offices;
	}

	@EventListener
	void on(CaseChanged changed) {
		Case file = changed.file();
		Person person = this.people.known(file.personId())
			.orElseThrow(() -> new IllegalStateException("a case is about nobody"));
		boolean led = Optional.ofNullable(WorklistEntry.responsibleOf(file))
			.flatMap(this.offices::member)
			.filter((member) -> member.leadsIn(file.officeId()))
			.isPresent();
		this.worklist.put(WorklistEntry.of(file, person, this.terms.of(file.id()), led));
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
