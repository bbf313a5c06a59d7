package ru.ryadom.employers.graphql;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.employers.EmployerAnswerKind;
import ru.ryadom.employers.MentorWish;
import ru.ryadom.employers.NoticeDeclineReason;
import ru.ryadom.employers.NoticeReply;
import ru.ryadom.employers.NoticeReply.Declined;
import ru.ryadom.employers.NoticeReply.NotOurs;
import ru.ryadom.employers.NoticeReply.Response;
import ru.ryadom.employers.ReplyPaper;

/** What an organisation answered, as it and the office see it. */
record EmployerAnswer(EmployerAnswerKind answerKind, @Nullable String contactName, @Nullable String contactPhone,
		@Nullable MentorWish mentor, @Nullable NoticeDeclineReason declineReason, String words, LocalDate on, String by,
		boolean onPaper, @Nullable String requisites) {

	static @Nullable EmployerAnswer of(@Nullable NoticeReply reply) {
		return switch (reply) {
			case null -> null;
			case Response(var name, var phone, var wishes, var mentor, var on, var by, var paper) ->
				new EmployerAnswer(EmployerAnswerKind.RESPONSE, name, phone, mentor, null, wishes, on, by,
						paper != null, requisites(paper));
			case Declined(var reason, var words, var on, var by, var paper) ->
				new EmployerAnswer(EmployerAnswerKind.DECLINE, null, null, null, reason, words, on, by, paper != null,
						requisites(paper));
			case NotOurs(var words, var on, var by, var paper) -> new EmployerAnswer(EmployerAnswerKind.NOT_OURS, null,
					null, null, null, words, on, by, paper != null, requisites(paper));
		};
	}

	private static @Nullable String requisites(@Nullable ReplyPaper paper) {
		return (paper != null) ? paper.requisites() : null;
	}

}
