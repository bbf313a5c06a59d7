package ru.ryadom.inbox.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.inbox.Notices;
import ru.ryadom.inbox.StaffNotice;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Keeps that a worker read a notice; the first time is the one that counts. It is
 * nobody's data and changes nothing in a case, so the journal does not tell of it.
 */
@Component
public class MarkNoticeRead {

	private final UnitOfWork unit;

	private final Notices notices;

	private final BusinessClock clock;

	MarkNoticeRead(UnitOfWork unit, Notices notices, BusinessClock clock) {
		this.unit = unit;
		this.notices = notices;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(StaffNotice notice) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String noticeId) {
	}

	public Result mark(Viewer.StaffViewer viewer, Input input) {
		Decision<String> answer = this.unit
			.run(new Command("markNoticeRead", viewer.account(), input.idempotencyKey(), input), Answers.CODEC, () -> {
				String id = Ids.require("notice", input.noticeId());
				this.notices.markRead(viewer, id, this.clock.instant());
				return new Accepted<>(id);
			});
		return switch (answer) {
			case Accepted<String>(var id) -> new Done(this.notices.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

}
