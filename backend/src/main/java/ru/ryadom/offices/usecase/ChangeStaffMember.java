package ru.ryadom.offices.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.offices.StaffCard;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.StaffRole;
import ru.ryadom.offices.usecase.StaffWork.Step;

/**
 * The head changes what is written of a worker. Another set of roles acts on the worker's
 * next request.
 */
@Component
public class ChangeStaffMember {

	private final StaffWork work;

	ChangeStaffMember(StaffWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(StaffMember member) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String memberId, int revision, String fullName, String post,
			String phone, String email, Set<StaffRole> roles) {
	}

	public Result change(Viewer.StaffViewer viewer, Input input) {
		Ids.requireNamed("staff", input.memberId());
		Command command = new Command("changeStaffMember", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<StaffMember>(var member) -> new Done(member);
			case Rejected<StaffMember>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input) {
		StaffMember before = this.work.seen(viewer, input.memberId(), input.revision());
		StaffCard card = new StaffCard(input.fullName(), input.post(), input.phone(), input.email(), input.roles());
		return before.change(card, viewer.memberId(), this.work.heads(viewer))
			.map((after) -> new Step(after, "изменены сведения о работнике центра", changes(before, after)));
	}

	/** What changed, without what it was: names and contacts are the worker's own. */
	private static List<Change> changes(StaffMember before, StaffMember after) {
		List<Change> all = new ArrayList<>();
		if (!before.fullName().equals(after.fullName())) {
			all.add(new Change("имя", null, "изменено"));
		}
		if (!before.post().equals(after.post())) {
			all.add(new Change("должность", null, "изменена"));
		}
		if (!Objects.equals(List.of(before.phone(), before.email()), List.of(after.phone(), after.email()))) {
			all.add(new Change("рабочие телефон и почта", null, "изменены"));
		}
		if (!before.roles().equals(after.roles())) {
			all.add(new Change("роли", Roles.inWords(before.roles()), Roles.inWords(after.roles())));
		}
		return all;
	}

}
