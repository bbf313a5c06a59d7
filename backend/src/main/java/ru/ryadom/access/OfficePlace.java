package ru.ryadom.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import ru.ryadom.law.RegionId;

/**
 * Where an office counts its days: the subject whose own days off it has, and the zone in
 * which a day begins.
 */
public record OfficePlace(String officeId, RegionId regionId, ZoneId zone) {

	/** The day it is there. */
	public LocalDate dayAt(Instant at) {
		return LocalDate.ofInstant(at, this.zone);
	}

	/** When a day begins there. */
	public Instant beginningOf(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant();
	}

}
