package ru.ryadom.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Look-ups of numbers that the worker's office has nothing to do with. They are few an
 * hour, so that nobody learns number by number who is known somewhere.
 */
public interface SnilsLookUps {

	/**
	 * How many an account may make within one hour, unless the house is told otherwise.
	 */
	int AN_HOUR = 30;

	/**
	 * Counts one more look-up of the account, whatever becomes of the unit of work around
	 * it.
	 * @return the moment from which there are more again, when this one is too many
	 */
	Optional<Instant> count(String account);

	/** What whoever asks too often is told. */
	static String spent(Instant again, ZoneId zone) {
		return "За этот час вы проверили слишком много СНИЛС, которых ваш центр занятости не знает. Снова можно с "
				+ DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(again.atZone(zone)) + ".";
	}

}
