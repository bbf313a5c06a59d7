package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.MentorWish;
import ru.ryadom.employers.NoticeReply.Response;
import ru.ryadom.employers.usecase.NoticeWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Anybody of the organisation responds to a notice (WPP-01); what comes after the last
 * day is taken as a request (decision 11).
 */
@Component
public class RespondToEmployerNotice {

	private final NoticeWork work;

	private final NoticeAnswers answers;

	RespondToEmployerNotice(NoticeWork work, NoticeAnswers answers) {
		this.work = work;
		this.answers = answers;
	}

	public sealed interface Result {

	}

	public record Done(EmployerNotice notice) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String noticeId, int revision, String contactName, String contactPhone,
			@Nullable String wishes, MentorWish mentor) {
	}

	public Result respond(Viewer.EmployerViewer viewer, Input input) {
		Command command = new Command("respondToEmployerNotice", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.noticeId(), input.revision(),
				(now, today) -> decide(viewer, now, input, today))) {
			case Accepted<EmployerNotice>(var notice) -> new Done(notice);
			case Rejected<EmployerNotice>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.EmployerViewer viewer, EmployerNotice now, Input input, LocalDate today) {
		return this.answers.answered(now, new Response(input.contactName().strip(), input.contactPhone().strip(),
				Optional.ofNullable(input.wishes()).orElse("").strip(), input.mentor(), today, viewer.name(), null));
	}

}
