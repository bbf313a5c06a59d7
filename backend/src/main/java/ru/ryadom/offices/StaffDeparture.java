package ru.ryadom.offices;

import java.time.LocalDate;

/**
 * The end of a membership.
 *
 * @param on the last day
 */
public record StaffDeparture(LocalDate on, String reason) {

}
