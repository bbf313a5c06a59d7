package ru.ryadom.appeals.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealReply;
import ru.ryadom.appeals.AppealRules;
import ru.ryadom.appeals.usecase.AppealWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * A worker writes down what a person without a cabinet has said of theirs: that it is
 * taken back, or that the answer did not help.
 */
@Component
public class RecordAppealReply {

	private final AppealWork work;

	RecordAppealReply(AppealWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Appeal appeal) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String appealId, int revision, AppealReply reply, @Nullable String words,
			LocalDate receivedOn) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordAppealReply", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.appealId(), input.revision(),
				(now, today) -> decide(now, input, today))) {
			case Accepted<Appeal>(var appeal) -> new Done(appeal);
			case Rejected<Appeal>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Appeal now, Input input, LocalDate today) {
		Decision<Step> said = switch (input.reply()) {
			case WITHDRAWN -> this.work.withdrawn(now, input.receivedOn());
			case NOT_HELPED -> this.work.doubted(now, input.words(), input.receivedOn());
		};
		List<Objection> day = AppealRules.saidOn(now, input.receivedOn(), today);
		return switch (said) {
			case Accepted<Step>(var step) -> Decision.unless(day, () -> step);
			case Rejected<Step>(var objections) -> new Rejected<>(new Objections().and(objections).and(day).all());
		};
	}

}
