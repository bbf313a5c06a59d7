package ru.ryadom.letters;

import java.util.List;
import java.util.Set;

import ru.ryadom.access.Audience;

/** What there may be news of. It says how, never whom or what about. */
public enum NewsKind {

	TERM_NEAR, TERM_MISSED, MESSAGE, TASK;

	/** How it is told to who has chosen nothing: what has a term at once, else by day. */
	public NoticeDelivery usual() {
		return isOfTerm() ? NoticeDelivery.AT_ONCE : NoticeDelivery.DIGEST;
	}

	public boolean isOfTerm() {
		return switch (this) {
			case TERM_NEAR, TERM_MISSED -> true;
			case MESSAGE, TASK -> false;
		};
	}

	/** What those of an audience are told of. */
	public static List<NewsKind> of(Set<Audience> audiences) {
		if (audiences.contains(Audience.SPECIALIST) || audiences.contains(Audience.HEAD)) {
			return List.of(TERM_NEAR, TERM_MISSED, TASK);
		}
		if (audiences.contains(Audience.EMPLOYER)) {
			return List.of(TERM_NEAR, TERM_MISSED, MESSAGE, TASK);
		}
		boolean organisation = audiences.contains(Audience.NGO) || audiences.contains(Audience.NGO_WORKER);
		return organisation ? List.of(TASK) : List.of(MESSAGE);
	}

}
