package ru.ryadom.offices.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.offices.StaffCard;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.StaffRole;
import ru.ryadom.offices.usecase.StaffWork.Step;

/** The head takes a worker on; whoever named a code may sign in from then on. */
@Component
public class AddStaffMember {

	private final StaffWork work;

	private final BusinessClock clock;

	AddStaffMember(StaffWork work, BusinessClock clock) {
		this.work = work;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(StaffMember member) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String fullName, String post, String phone, String email,
			Set<StaffRole> roles, LocalDate employedSince, @Nullable String linkCode) {
	}

	public Result add(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("addStaffMember", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<StaffMember>(var member) -> new Done(member);
			case Rejected<StaffMember>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input) {
		StaffCard card = new StaffCard(input.fullName(), input.post(), input.phone(), input.email(), input.roles());
		return StaffMember
			.takeOn(viewer.officeId(), card, input.employedSince(), this.work.named(input.linkCode()),
					this.clock.today(viewer.zone()))
			.map((member) -> {
				List<Change> changes = new ArrayList<>(
						List.of(new Change("роли", null, Roles.inWords(member.roles()))));
				if (member.signsIn()) {
					changes.add(new Change("учётная запись", null, "связана"));
				}
				return new Step(member, "принят работник центра", changes);
			});
	}

}
