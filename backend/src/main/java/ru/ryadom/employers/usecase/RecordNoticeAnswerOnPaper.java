package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerAnswerKind;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.MentorWish;
import ru.ryadom.employers.NoticeDeclineReason;
import ru.ryadom.employers.NoticeReply;
import ru.ryadom.employers.NoticeReply.Declined;
import ru.ryadom.employers.NoticeReply.NotOurs;
import ru.ryadom.employers.NoticeReply.Response;
import ru.ryadom.employers.NoticeRules;
import ru.ryadom.employers.ReplyPaper;
import ru.ryadom.employers.usecase.NoticeWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * A worker of the office writes down from a paper what an employer answered to a notice:
 * the day the paper came says whether it is in time (WPP-01, decision 11).
 */
@Component
public class RecordNoticeAnswerOnPaper {

	private final NoticeWork work;

	private final NoticeAnswers answers;

	RecordNoticeAnswerOnPaper(NoticeWork work, NoticeAnswers answers) {
		this.work = work;
		this.answers = answers;
	}

	public sealed interface Result {

	}

	public record Done(EmployerNotice notice) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String noticeId, int revision, EmployerAnswerKind answerKind,
			LocalDate cameOn, String signedBy, String requisites, @Nullable String contactName,
			@Nullable String contactPhone, @Nullable MentorWish mentor, @Nullable String wishes,
			@Nullable NoticeDeclineReason declineReason, @Nullable String words) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordNoticeAnswerOnPaper", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.noticeId(), input.revision(),
				(now, today) -> decide(viewer, now, input, today))) {
			case Accepted<EmployerNotice>(var notice) -> new Done(notice);
			case Rejected<EmployerNotice>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, EmployerNotice now, Input input, LocalDate today) {
		NoticeReply written = written(viewer, input);
		Decision<Step> answered = this.answers.answered(now, written);
		List<Objection> objections = new Objections().and(NoticeRules.paper(now, written, today))
			.when(input.answerKind() == EmployerAnswerKind.RESPONSE && input.mentor() == null,
					Objection.at("mentor", "FIELD_EMPTY", "Выберите, нужен ли наставник."))
			.when(input.answerKind() == EmployerAnswerKind.DECLINE && input.declineReason() == null,
					Objection.at("declineReason", "FIELD_EMPTY", "Выберите причину отказа."))
			.and(answered.objections())
			.all();
		return objections.isEmpty() ? answered : new Rejected<>(objections);
	}

	/** What was not chosen is objected to beside this. */
	private static NoticeReply written(Viewer.StaffViewer viewer, Input input) {
		ReplyPaper paper = new ReplyPaper(input.requisites().strip(), viewer.memberId());
		String by = input.signedBy().strip();
		LocalDate on = input.cameOn();
		return switch (input.answerKind()) {
			case RESPONSE -> new Response(text(input.contactName()), text(input.contactPhone()), text(input.wishes()),
					Optional.ofNullable(input.mentor()).orElse(MentorWish.UNDECIDED), on, by, paper);
			case DECLINE ->
				new Declined(Optional.ofNullable(input.declineReason()).orElse(NoticeDeclineReason.OWN_ARRANGEMENTS),
						text(input.words()), on, by, paper);
			case NOT_OURS -> new NotOurs(text(input.words()), on, by, paper);
		};
	}

	private static String text(@Nullable String typed) {
		return Optional.ofNullable(typed).orElse("").strip();
	}

}
