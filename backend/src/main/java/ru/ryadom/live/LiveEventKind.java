package ru.ryadom.live;

/** What an event is about: a thing that has changed, or the stream itself. */
public enum LiveEventKind {

	CASE, CERTIFICATE, ASSIGNMENT, APPEAL, TERM, EXCHANGE, ORDER, PAPER, MESSAGE, NOTICE, PLAN, EMPLOYER_NOTICE,
	PLAN_REQUEST,
	/** The stream has begun. */
	READY,
	/** Nothing has changed. */
	ALIVE,
	/** What was before cannot be told any more. */
	RELOAD,
	/** The stream ends early and can be resumed. */
	RESUME,
	/** The stream ends: the viewer may not know any more. */
	ENDED

}
