package ru.ryadom.ngos;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of a list.
 *
 * @param measure id of a listed measure that they offer
 * @param name beginning of a word of the name, or an ИНН
 */
public record EntryFilter(@Nullable EntryStage state, @Nullable String measure, @Nullable String name) {

	public static final EntryFilter ALL = new EntryFilter(null, null, null);

}
