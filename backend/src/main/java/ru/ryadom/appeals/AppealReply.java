package ru.ryadom.appeals;

/** What a person without a cabinet has said of theirs. */
public enum AppealReply {

	WITHDRAWN, NOT_HELPED

}
