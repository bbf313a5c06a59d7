package ru.ryadom.law;

import java.util.stream.Stream;

/**
 * A room that applies norms says so by a bean of this type; the page of a norm then names
 * the place.
 */
public interface NormUser {

	/** Every place of this room where a norm is applied. */
	Stream<NormUse> normUses();

}
