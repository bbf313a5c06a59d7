package ru.ryadom.assignments;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What became of a measure, as who accompanies wrote it down. It is never changed: a
 * mistake is corrected by another record.
 *
 * @param place place of the measure in the case, from 0
 * @param movedTo to which day, {@code null} unless it was moved
 * @param minutes how long it took
 * @param note may be empty
 * @param by name of who wrote it down
 * @param corrects id of the record that it takes the place of, {@code null} for a new one
 */
public record WorkRecord(String id, int place, WorkKind kind, LocalDate on, @Nullable LocalDate movedTo, int minutes,
		String note, String by, @Nullable String corrects) {

}
