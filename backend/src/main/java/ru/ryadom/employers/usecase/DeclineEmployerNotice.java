package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.NoticeDeclineReason;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.NoticeReply.Declined;
import ru.ryadom.employers.usecase.NoticeWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Somebody of the organisation says that it does without a plan. */
@Component
public class DeclineEmployerNotice {

	private final NoticeWork work;

	private final NoticeAnswers answers;

	DeclineEmployerNotice(NoticeWork work, NoticeAnswers answers) {
		this.work = work;
		this.answers = answers;
	}

	public sealed interface Result {

	}

	public record Done(EmployerNotice notice) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String noticeId, int revision, NoticeDeclineReason reason,
			@Nullable String words) {
	}

	public Result decline(Viewer.EmployerViewer viewer, Input input) {
		Command command = new Command("declineEmployerNotice", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.noticeId(), input.revision(),
				(now, today) -> decide(viewer, now, input, today))) {
			case Accepted<EmployerNotice>(var notice) -> new Done(notice);
			case Rejected<EmployerNotice>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.EmployerViewer viewer, EmployerNotice now, Input input, LocalDate today) {
		String words = Optional.ofNullable(input.words()).orElse("").strip();
		return this.answers.answered(now, new Declined(input.reason(), words, today, viewer.name(), null));
	}

}
