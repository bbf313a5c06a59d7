package ru.ryadom.cases.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseChanged;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.PlanMoves;
import ru.ryadom.cases.PlanProposal;
import ru.ryadom.cases.PlanProposalState;
import ru.ryadom.cases.PlanProposals;
import ru.ryadom.cases.ReportedPlan;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.PlanAgreed;
import ru.ryadom.exchange.WrongEvent;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Ids;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.people.PersonName;
import ru.ryadom.people.Snils;

/**
 * Agreed plans that ЕЦП tells of, in the unit of work that takes them in: a proposal for
 * the office that the plan names, or a change that attaches to the open case (SIT-00,
 * decision 4). A specialist opens and closes; nothing does it by itself.
 */
@Component
class PlanListener {

	private final Cases cases;

	private final CaseWork work;

	private final PlanProposals proposals;

	private final People people;

	private final Journal journal;

	PlanListener(Cases cases, CaseWork work, PlanProposals proposals, People people, Journal journal) {
		this.cases = cases;
		this.work = work;
		this.proposals = proposals;
		this.people = people;
		this.journal = journal;
	}

	@EventListener
	void on(PlanAgreed told) {
		if (told.agreedOn().isAfter(told.receivedOn())) {
			throw new WrongEvent(WrongEvent.Reason.PLAN_TO_COME);
		}
		ExchangeBody.About about = told.about();
		Snils snils = Snils.read(about.snils()).orElseThrow(() -> new WrongEvent(WrongEvent.Reason.WRONG_SNILS));
		PersonName name = new PersonName(about.lastName(), about.firstName(), about.middleName());
		Optional<Person> known = this.people.known(snils);
		if (known.filter((person) -> !person.isCalled(name, about.birthDate())).isPresent()) {
			throw new WrongEvent(WrongEvent.Reason.ANOTHER_PERSON);
		}
		Optional<Case> open = known.flatMap((person) -> this.cases.openOf(person.id()));
		if (open.isPresent()) {
			attach(told, open.get());
		}
		else {
			propose(told, known.orElseGet(() -> new Person(Ids.next("person"), 0, snils, name, about.birthDate(), null,
					null, Set.of(), List.of(), Set.of(), List.of())));
		}
	}

	/** A case was opened: what waited for it waits no longer. */
	@EventListener
	void on(CaseChanged changed) {
		if (changed.file().revision() == 1) {
			waiting(changed.file().personId())
				.forEach((proposal) -> this.proposals.save(proposal.taken(changed.file().id())));
		}
	}

	private void attach(PlanAgreed told, Case file) {
		ReportedPlan plan = new ReportedPlan(told.number(), told.agreedOn(), told.accompaniment(), told.receivedOn());
		if (PlanMoves.knows(file, plan) || isOfProposal(told, file.personId())) {
			return;
		}
		if (PlanMoves.isFull(file)) {
			throw new WrongEvent(WrongEvent.Reason.TOO_MANY_PLANS);
		}
		this.work.apply(told.by(),
				new Step("ЕЦП сообщила об изменении плана", PlanMoves.reported(file, plan),
						List.of(new Change("сопровождение в плане", null, told.accompaniment() ? "есть" : "исключено")),
						List.of()));
	}

	private void propose(PlanAgreed told, Person person) {
		if (told.accompaniment() ? isOfProposal(told, person.id()) : person.revision() == 0) {
			return;
		}
		waiting(person.id()).filter((former) -> !former.agreedOn().isAfter(told.agreedOn()))
			.forEach((former) -> this.proposals.save(former.withdrawn(told.receivedOn())));
		if (!told.accompaniment()) {
			this.journal.wrote(told.by(), "ЕЦП сообщила: сопровождения в плане нет", null, List.of(person.id()),
					List.of());
			return;
		}
		Person kept = person.isKnownTo(told.officeId()) ? person : this.people.save(person.seenBy(told.officeId()));
		PlanProposal proposal = this.proposals.save(new PlanProposal(Ids.next(PlanProposal.PREFIX), 0, told.officeId(),
				kept.id(), told.number(), told.agreedOn(), told.receivedOn(), new PlanProposalState.ProposalWaiting()));
		this.journal.wrote(told.by(), "из ЕЦП пришёл согласованный план", proposal.id(), List.of(kept.id()),
				List.of(new Change("согласованный план", null, "ждёт приёма")));
	}

	/** Whether this very plan has come before. */
	private boolean isOfProposal(PlanAgreed told, String personId) {
		return told.accompaniment() && this.proposals.of(personId)
			.stream()
			.anyMatch((one) -> one.number().equals(told.number()) && one.agreedOn().equals(told.agreedOn())
					&& one.officeId().equals(told.officeId()));
	}

	private Stream<PlanProposal> waiting(String personId) {
		return this.proposals.of(personId).stream().filter(PlanProposal::isWaiting);
	}

}
