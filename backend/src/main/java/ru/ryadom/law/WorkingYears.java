package ru.ryadom.law;

import java.util.LinkedHashMap;
import java.util.Map;

/** The days of work of all places: approved calendars, and what subjects declared. */
record WorkingYears(Calendars calendars, Map<RegionId, Region> regions) {

	/**
	 * The same with one day changed.
	 * @throws MissingCalendar when its year has no calendar to lay it over
	 * @throws UnknownRegion when there is no such subject
	 */
	WorkingYears with(CalendarChange change) {
		RegionId id = change.region();
		if (id == null) {
			return new WorkingYears(this.calendars.with(change), this.regions);
		}
		this.calendars.of(change.date());
		Map<RegionId, Region> changed = new LinkedHashMap<>(this.regions);
		changed.put(id, region(id).with(change));
		return new WorkingYears(this.calendars, changed);
	}

	Region region(RegionId id) {
		Region region = this.regions.get(id);
		if (region == null) {
			throw new UnknownRegion(id.value());
		}
		return region;
	}

}
