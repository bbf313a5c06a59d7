package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.usecase.ColleagueWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * A place at an employer's ends: who held it is let in no more from the next request on.
 * Who leaves by themselves sees the place no longer, so the answer is not the place.
 */
@Component
public class EndMembership {

	private final ColleagueWork work;

	EndMembership(ColleagueWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(LocalDate until, boolean own) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String employerMemberId, int revision, LocalDate on) {
	}

	public Result end(Viewer.EmployerViewer viewer, Input input) {
		String id = ColleagueWork.requireId(input.employerMemberId());
		Command command = new Command("endMembership", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, id, input))) {
			case Accepted<String>(var done) -> new Done(input.on(), !this.work.isSeen(viewer, done));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.EmployerViewer viewer, String id, Input input) {
		EmployerMember before = this.work.seen(viewer, id, input.revision());
		return this.work.rules(viewer, before.employer().id())
			.end(before, input.on(), this.work.today(viewer))
			.map((after) -> new Step(after, "закончено место в организации",
					List.of(new Change("последний день", null, input.on().toString()))));
	}

}
