package ru.ryadom.assignments.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.assignments.Assignee.NgoAssignee;
import ru.ryadom.assignments.Assignee.StaffAssignee;
import ru.ryadom.assignments.Assignment;
import ru.ryadom.assignments.WorkKind;
import ru.ryadom.assignments.WorkRecord;
import ru.ryadom.assignments.usecase.AssignmentWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;

/**
 * Whoever accompanies writes down what became of a measure; a mistake is corrected by
 * another record.
 */
@Component
public class RecordWork {

	private final AssignmentWork work;

	RecordWork(AssignmentWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Assignment assignment) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String assignmentId, int revision, int place, WorkKind kind,
			LocalDate on, @Nullable LocalDate movedTo, int minutes, String note, @Nullable String corrects) {
	}

	public Result record(Viewer.SignedIn viewer, Input input) {
		Command command = new Command("recordWork", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.assignmentId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Assignment>(var assignment) -> new Done(assignment);
			case Rejected<Assignment>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<Step> decide(Viewer.SignedIn viewer, Input input, Assignment now, LocalDate today) {
		WorkRecord record = new WorkRecord(Ids.next("record"), input.place(), input.kind(), input.on(), input.movedTo(),
				input.minutes(), input.note().strip(), by(viewer, now), input.corrects());
		return now.record(record, today)
			.map((next) -> new Step(next, "запись о сопровождении",
					List.of(new Change("мероприятие " + (input.place() + 1), null, inWords(input.kind())))));
	}

	/** The name that the assignment or the office knows, not the account's. */
	private static String by(Viewer.SignedIn viewer, Assignment of) {
		return switch (of.assignee()) {
			case NgoAssignee ngo -> ngo.worker().name();
			case StaffAssignee _ -> (viewer instanceof Viewer.StaffViewer staff) ? staff.name() : "";
		};
	}

	private static String inWords(WorkKind kind) {
		return switch (kind) {
			case DONE -> "сделано";
			case MOVED -> "перенесено";
			case NOT_NEEDED -> "не понадобилось";
			case REFUSED -> "гражданин отказался";
		};
	}

}
