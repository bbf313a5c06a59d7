package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.IpraMoves;
import ru.ryadom.cases.IpraRequest;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/** Asks СМЭВ for the extract of ИПРА (SIT-25): queued with the entry in the case. */
@Component
public class RequestIpraExtract {

	private final CaseWork work;

	private final People people;

	private final Exchange exchange;

	RequestIpraExtract(CaseWork work, People people, Exchange exchange) {
		this.work = work;
		this.people = people;
		this.exchange = exchange;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision) {
	}

	public Result request(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("requestIpraExtract", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Case now, LocalDate today) {
		// The exchange is told only when the rules allow it: this first asks them.
		return switch (IpraMoves.ask(now, new IpraRequest(today, "", viewer.memberId(), true))) {
			case Rejected<Case>(var objections) -> new Rejected<>(objections);
			case Accepted<Case> _ -> IpraMoves.ask(now, new IpraRequest(today, queue(now), viewer.memberId(), true))
				.map((next) -> new Step("выписка ИПРА запрошена через обмен", next,
						List.of(new Change("выписка ИПРА", null, "запрошена")), List.of()));
		};
	}

	private String queue(Case file) {
		Person person = this.people.known(file.personId())
			.orElseThrow(() -> new IllegalStateException("a case is about nobody"));
		return this.exchange.queue(file.id(), file.officeId(), file.personId(),
				new ExchangeBody.IpraExtractRequest(Told.about(person)));
	}

}
