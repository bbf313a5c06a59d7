package ru.ryadom.ngos.usecase;

import java.time.LocalDate;
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

/**
 * An organisation ends a companion's place: they are let in no more from the next request
 * on.
 */
@Component
public class EndCompanion {

	private final CompanionWork work;

	EndCompanion(CompanionWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Companion companion) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String companionId, int revision, LocalDate on, String reason) {
	}

	public Result end(Viewer.NgoViewer viewer, Input input) {
		Ids.requireNamed("companion", input.companionId());
		Command command = new Command("endCompanion", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<Companion>(var companion) -> new Done(companion);
			case Rejected<Companion>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.NgoViewer viewer, Input input) {
		Companion before = this.work.seen(viewer, input.companionId(), input.revision());
		return before.end(input.on(), input.reason(), this.work.today(viewer))
			.map((after) -> new Step(after, "закончена работа сопровождающего",
					List.of(new Change("последний день", null, input.on().toString()))));
	}

}
