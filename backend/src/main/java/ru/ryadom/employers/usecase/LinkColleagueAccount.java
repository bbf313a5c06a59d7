package ru.ryadom.employers.usecase;

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
import ru.ryadom.offices.NamedAccount;

/** An administrator gives a place that waits to the account that named a code. */
@Component
public class LinkColleagueAccount {

	private final ColleagueWork work;

	private final CodeAdmission codes;

	LinkColleagueAccount(ColleagueWork work, CodeAdmission codes) {
		this.work = work;
		this.codes = codes;
	}

	public sealed interface Result {

	}

	public record Done(EmployerMember member) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String employerMemberId, int revision, String linkCode) {
	}

	public Result link(Viewer.EmployerViewer viewer, Input input) {
		String id = ColleagueWork.requireId(input.employerMemberId());
		Command command = new Command("linkColleagueAccount", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, id, input))) {
			case Accepted<String>(var done) -> new Done(this.codes.admitted(this.work.after(viewer, done)));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.EmployerViewer viewer, String id, Input input) {
		EmployerMember before = this.work.seen(viewer, id, input.revision());
		NamedAccount named = input.linkCode().isBlank() ? new NamedAccount.Unknown()
				: this.work.named(input.linkCode());
		return this.work.rules(viewer, before.employer().id())
			.link(before, named)
			.map((after) -> new Step(after, "связана учётная запись коллеги",
					List.of(new Change("учётная запись", null, "связана"))));
	}

}
