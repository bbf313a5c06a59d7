package ru.ryadom.offices.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.offices.NamedAccount;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.usecase.StaffWork.Step;

/**
 * The head gives a worker's place to the account that the worker named by a code; the one
 * that held it before holds it no longer.
 */
@Component
public class LinkStaffAccount {

	private final StaffWork work;

	LinkStaffAccount(StaffWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(StaffMember member) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String memberId, int revision, String linkCode) {
	}

	public Result link(Viewer.StaffViewer viewer, Input input) {
		Ids.requireNamed("staff", input.memberId());
		Command command = new Command("linkStaffAccount", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<StaffMember>(var member) -> new Done(member);
			case Rejected<StaffMember>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input) {
		StaffMember before = this.work.seen(viewer, input.memberId(), input.revision());
		NamedAccount named = input.linkCode().isBlank() ? new NamedAccount.Unknown()
				: this.work.named(input.linkCode());
		return before.link(named, viewer.memberId())
			.map((after) -> new Step(after, "связана учётная запись работника центра",
					List.of(new Change("учётная запись", before.signsIn() ? "другая" : null, "связана"))));
	}

}
