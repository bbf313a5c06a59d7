package ru.ryadom.offices;

import java.time.ZoneId;

import ru.ryadom.access.OfficePlace;
import ru.ryadom.law.RegionId;

/**
 * An employment office (ЦЗН).
 *
 * @param regionId the subject whose days off count here
 * @param zone the zone in which the office's days begin
 */
public record Office(String id, String name, RegionId regionId, ZoneId zone, String address, String phone,
		String email) {

	/** Where its days are counted. */
	public OfficePlace place() {
		return new OfficePlace(this.id, this.regionId, this.zone);
	}

	public String timeZone() {
		return this.zone.getId();
	}

}
