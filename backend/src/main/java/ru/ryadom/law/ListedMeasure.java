package ru.ryadom.law;

import org.jspecify.annotations.Nullable;

/**
 * A measure of a recommended list.
 *
 * @param id stable name, {@code accompaniment-1}
 * @param position number in the list, {@code null} for the one that the certificate form
 * itself names
 * @param note where it comes from when not from the list
 */
public record ListedMeasure(String id, @Nullable Integer position, String title, @Nullable String note) {
}
