package ru.ryadom.simulators;

import java.util.Arrays;
import java.util.Optional;

/** Which system is played. */
enum Kind {

	MSE("mse", "МСЭ", "mse-request"), SMEV("smev", "СМЭВ", "ipra-extract-request"),
	ECP("ecp", "ЕЦП «Работа в России»", ""), SOCIAL("social", "ГИС ЕЦП в социальной сфере", "disability-request");

	final String path;

	final String title;

	/** The type of message that gets an answer; none at ЕЦП. */
	final String answered;

	Kind(String path, String title, String answered) {
		this.path = path;
		this.title = title;
		this.answered = answered;
	}

	static Optional<Kind> of(String path) {
		return Arrays.stream(values()).filter((kind) -> kind.path.equals(path)).findFirst();
	}

}
