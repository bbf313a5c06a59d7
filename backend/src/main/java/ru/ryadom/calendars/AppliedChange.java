package ru.ryadom.calendars;

import java.time.Instant;

import ru.ryadom.law.CalendarChange;

/**
 * A change of a day, as it was applied.
 *
 * @param revision which edition of the calendars begins with it: they are numbered from 1
 * @param by the membership of who applied it
 * @param moved how many terms it moved
 */
public record AppliedChange(String id, int revision, CalendarChange change, String by, Instant at, int moved) {
}
