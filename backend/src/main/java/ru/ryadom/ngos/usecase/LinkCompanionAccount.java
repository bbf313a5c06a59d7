package ru.ryadom.ngos.usecase;

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
import ru.ryadom.ngos.Companion;
import ru.ryadom.ngos.usecase.CompanionWork.Step;
import ru.ryadom.offices.NamedAccount;

/**
 * An organisation gives a companion's place to the account that named a code; the one
 * that held it before holds it no longer.
 */
@Component
public class LinkCompanionAccount {

	private final CompanionWork work;

	LinkCompanionAccount(CompanionWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Companion companion) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String companionId, int revision, String linkCode) {
	}

	public Result link(Viewer.NgoViewer viewer, Input input) {
		Ids.requireNamed("companion", input.companionId());
		Command command = new Command("linkCompanionAccount", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<Companion>(var companion) -> new Done(companion);
			case Rejected<Companion>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.NgoViewer viewer, Input input) {
		Companion before = this.work.seen(viewer, input.companionId(), input.revision());
		NamedAccount named = input.linkCode().isBlank() ? new NamedAccount.Unknown()
				: this.work.named(input.linkCode());
		return before.link(named)
			.map((after) -> new Step(after, "связана учётная запись сопровождающего",
					List.of(new Change("учётная запись", before.signsIn() ? "другая" : null, "связана"))));
	}

}
