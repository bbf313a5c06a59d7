package ru.ryadom.employers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What an employer answers to a notice. */
public sealed interface NoticeReply {

	/**
	 * The day it was given, of a paper the day it came: that day it is in time or late.
	 */
	LocalDate on();

	/** The account of who answered, by its name; of a paper who signed it. */
	String by();

	/**
	 * The paper that the office has written it down from, {@code null} in the cabinet.
	 */
	@Nullable ReplyPaper paper();

	default boolean onPaper() {
		return paper() != null;
	}

	/**
	 * A response, which is a request for the plan (WPP-01). Its fields are the project's.
	 *
	 * @param contactName with whom to talk
	 * @param wishes what the employer wants of the plan, may be empty
	 */
	record Response(String contactName, String contactPhone, String wishes, MentorWish mentor, LocalDate on, String by,
			@Nullable ReplyPaper paper) implements NoticeReply {
	}

	/** The employer does without a plan. */
	record Declined(NoticeDeclineReason reason, String words, LocalDate on, String by,
			@Nullable ReplyPaper paper) implements NoticeReply {
	}

	/** «Это не наш сотрудник»: the hiring is to be checked. */
	record NotOurs(String words, LocalDate on, String by, @Nullable ReplyPaper paper) implements NoticeReply {
	}

}
