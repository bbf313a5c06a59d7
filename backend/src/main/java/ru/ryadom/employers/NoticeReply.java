package ru.ryadom.employers;

import java.time.LocalDate;

/** What an employer answers to a notice. */
public sealed interface NoticeReply {

	LocalDate on();

	/** The account of who answered, by its name. */
	String by();

	/**
	 * A response, which is a request for the plan (WPP-01). Its fields are the project's.
	 *
	 * @param contactName with whom to talk
	 * @param wishes what the employer wants of the plan, may be empty
	 */
	record Response(String contactName, String contactPhone, String wishes, MentorWish mentor, LocalDate on,
			String by) implements NoticeReply {
	}

	/** The employer does without a plan. */
	record Declined(NoticeDeclineReason reason, String words, LocalDate on, String by) implements NoticeReply {
	}

	/** «Это не наш сотрудник»: the hiring is to be checked. */
	record NotOurs(String words, LocalDate on, String by) implements NoticeReply {
	}

}
