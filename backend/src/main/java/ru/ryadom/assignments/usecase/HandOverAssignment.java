package ru.ryadom.assignments.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.assignments.Assignee.NgoAssignee;
import ru.ryadom.assignments.Assignment;
import ru.ryadom.assignments.usecase.AssignmentWork.Step;
import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.letters.Letters;
import ru.ryadom.letters.News;
import ru.ryadom.letters.NewsKind;
import ru.ryadom.ngos.Companion;
import ru.ryadom.ngos.Companions;

/** An organisation lets another of its workers go on; the office sees who it is now. */
@Component
public class HandOverAssignment {

	private final AssignmentWork work;

	private final Companions companions;

	private final Letters letters;

	HandOverAssignment(AssignmentWork work, Companions companions, Letters letters) {
		this.letters = letters;
		this.work = work;
		this.companions = companions;
	}

	public sealed interface Result {

	}

	public record Done(Assignment assignment) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String assignmentId, int revision, String companionId) {
	}

	public Result handOver(Viewer.NgoViewer viewer, Input input) {
		Ids.requireNamed("companion", input.companionId());
		Command command = new Command("handOverAssignment", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.assignmentId(), input.revision(),
				(now, _) -> decide(viewer, input, now))) {
			case Accepted<Assignment>(var assignment) -> new Done(assignment);
			case Rejected<Assignment>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.NgoViewer viewer, Input input, Assignment now) {
		Companion to = this.companions.find(viewer, input.companionId())
			.filter((one) -> now.assignee() instanceof NgoAssignee ngo && ngo.inn().equals(one.organisation().inn()))
			.orElseThrow(Fault.NotFound::new);
		if (!to.works()) {
			return new Rejected<>(List.of(Objection.at("companionId", "COMPANION_LEFT",
					"Этот работник больше не сопровождает. Выберите другого.")));
		}
		return now.handOver(new NgoWorker(to.id(), to.fullName(), to.phone(), to.email())).map((next) -> {
			tell(to, next);
			return new Step(next, "назначение передано другому работнику организации",
					List.of(new Change("сопровождающий от организации", "другой", "назначен")));
		});
	}

	/** Whoever accompanies from now on may be told by letter: whom is in the house. */
	private void tell(Companion to, Assignment assignment) {
		String account = to.account();
		if (account != null) {
			this.letters.tell(List.of(new News(account, NewsKind.TASK, assignment.id(),
					"/cabinet/assignments/" + assignment.id(), assignment.officeId(), null)));
		}
	}

}
