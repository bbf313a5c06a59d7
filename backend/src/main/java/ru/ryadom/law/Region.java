package ru.ryadom.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A subject of the Federation with the days off of its own that are known. */
public record Region(RegionId id, String name, List<RegionalDayOff> ownDaysOff) {

	public Region {
		ownDaysOff = List.copyOf(ownDaysOff);
	}

	Optional<RegionalDayOff> dayOff(LocalDate day) {
		return this.ownDaysOff.stream().filter((off) -> off.date().equals(day)).findFirst();
	}

}
