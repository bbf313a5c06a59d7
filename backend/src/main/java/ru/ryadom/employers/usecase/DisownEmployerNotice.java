package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.NoticeReply.NotOurs;
import ru.ryadom.employers.usecase.NoticeWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * «Это не наш сотрудник»: somebody of the organisation does not know the worker, and the
 * office has to check the hiring.
 */
@Component
public class DisownEmployerNotice {

	private final NoticeWork work;

	private final NoticeAnswers answers;

	DisownEmployerNotice(NoticeWork work, NoticeAnswers answers) {
		this.work = work;
		this.answers = answers;
	}

	public sealed interface Result {

	}

	public record Done(EmployerNotice notice) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String noticeId, int revision, @Nullable String words) {
	}

	public Result disown(Viewer.EmployerViewer viewer, Input input) {
		Command command = new Command("disownEmployerNotice", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.noticeId(), input.revision(),
				(now, today) -> decide(viewer, now, input, today))) {
			case Accepted<EmployerNotice>(var notice) -> new Done(notice);
			case Rejected<EmployerNotice>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.EmployerViewer viewer, EmployerNotice now, Input input, LocalDate today) {
		String words = Optional.ofNullable(input.words()).orElse("").strip();
		return this.answers.answered(now, new NotOurs(words, today, viewer.name(), null));
	}

}
