package ru.ryadom.law;

import java.time.LocalDate;

/** A day off that a subject of the Federation declared, and how we know it. */
public record RegionalDayOff(LocalDate date, String title, String source) {
}
