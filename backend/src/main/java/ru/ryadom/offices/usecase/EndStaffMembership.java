package ru.ryadom.offices.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.usecase.StaffWork.Step;

/** The head ends a membership: the worker is let in no more from the next request on. */
@Component
public class EndStaffMembership {

	private final StaffWork work;

	private final BusinessClock clock;

	EndStaffMembership(StaffWork work, BusinessClock clock) {
		this.work = work;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(StaffMember member) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String memberId, int revision, LocalDate on, String reason) {
	}

	public Result end(Viewer.StaffViewer viewer, Input input) {
		Ids.requireNamed("staff", input.memberId());
		Command command = new Command("endStaffMembership", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<StaffMember>(var member) -> new Done(member);
			case Rejected<StaffMember>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input) {
		StaffMember before = this.work.seen(viewer, input.memberId(), input.revision());
		return before
			.end(input.on(), input.reason(), viewer.memberId(), this.work.heads(viewer),
					this.clock.today(viewer.zone()))
			.map((after) -> new Step(after, "закончена работа в центре",
					List.of(new Change("последний день", null, input.on().toString()),
							new Change("роли", Roles.inWords(before.roles()), null))));
	}

}
