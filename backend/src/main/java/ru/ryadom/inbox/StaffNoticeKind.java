package ru.ryadom.inbox;

import ru.ryadom.terms.TermWarning;

/**
 * What the staff are told of: a term, an organisation that may not go on, what somebody
 * said of a workplace plan, or that an employer asks for one.
 */
public enum StaffNoticeKind {

	THREE_DAYS_LEFT, ONE_DAY_LEFT, LAST_DAY, MISSED, PROVIDER_TROUBLE, PLAN_SAID, PLAN_AGREED, PLAN_DISAGREED,
	REQUEST_MADE, REQUEST_WITHDRAWN;

	public static StaffNoticeKind of(TermWarning warning) {
		return switch (warning) {
			case THREE_DAYS_LEFT -> THREE_DAYS_LEFT;
			case ONE_DAY_LEFT -> ONE_DAY_LEFT;
			case LAST_DAY -> LAST_DAY;
			case MISSED -> MISSED;
		};
	}

}
