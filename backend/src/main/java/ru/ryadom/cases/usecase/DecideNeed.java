package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.NeedDecision;
import ru.ryadom.cases.NeedGround;
import ru.ryadom.cases.NeedRefused;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * Decides the need: meets SIT-01 or, after МСЭ, SIT-04, and ends the wait for МСЭ when it
 * decides on new facts. Then SIT-06 runs, or the case closes and SIT-05 does.
 */
@Component
public class DecideNeed {

	private final CaseWork work;

	private final People people;

	private final ApplicationEventPublisher events;

	DecideNeed(CaseWork work, People people, ApplicationEventPublisher events) {
		this.work = work;
		this.people = people;
		this.events = events;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, boolean needed, NeedGround ground,
			String reasons) {
	}

	public Result decide(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("decideNeed", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(), (now, today) -> {
			boolean hasCabinet = this.people.known(now.personId()).map(Person::hasCabinet).orElse(false);
			NeedDecision decision = new NeedDecision(input.needed(), input.ground(), input.reasons().strip(), today,
					viewer.memberId());
			return now.decide(decision, hasCabinet)
				.map((decided) -> new Step("принято решение о нуждаемости", decided,
						List.of(new Change("нуждаемость", null, input.needed() ? "нуждается" : "не нуждается")),
						CaseTerms.decided(decided, today, hasCabinet), () -> {
							if (!decided.isOpen()) {
								this.events.publishEvent(new NeedRefused(decided));
							}
						}));
		})) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
