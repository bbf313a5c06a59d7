package ru.ryadom.employers.graphql;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.employers.MentorWish;
import ru.ryadom.employers.NoticeDeclineReason;
import ru.ryadom.employers.NoticeReply;
import ru.ryadom.employers.NoticeReply.Declined;
import ru.ryadom.employers.NoticeReply.NotOurs;
import ru.ryadom.employers.NoticeReply.Response;

/** What an organisation answered, as it and the office see it. */
record EmployerAnswer(EmployerAnswerKind answerKind, @Nullable String contactName, @Nullable String contactPhone,
		@Nullable MentorWish mentor, @Nullable NoticeDeclineReason declineReason, String words, LocalDate on,
		String by) {

	/** Which answer it is. */
	enum EmployerAnswerKind {

		RESPONSE, DECLINE, NOT_OURS

	}

	static @Nullable EmployerAnswer of(@Nullable NoticeReply reply) {
		return switch (reply) {
			case null -> null;
			case Response(var name, var phone, var wishes, var mentor, var on, var by) ->
				new EmployerAnswer(EmployerAnswerKind.RESPONSE, name, phone, mentor, null, wishes, on, by);
			case Declined(var reason, var words, var on, var by) ->
				new EmployerAnswer(EmployerAnswerKind.DECLINE, null, null, null, reason, words, on, by);
			case NotOurs(var words, var on, var by) ->
				new EmployerAnswer(EmployerAnswerKind.NOT_OURS, null, null, null, null, words, on, by);
		};
	}

}
