package ru.ryadom.law;

import java.time.LocalDate;

/** A day that differs from its weekday, with the Russian reason. */
public record CalendarDay(LocalDate date, String title) {
}
