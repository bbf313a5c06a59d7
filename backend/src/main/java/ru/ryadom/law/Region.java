package ru.ryadom.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A subject of the Federation with the days off of its own that are known. */
public record Region(RegionId id, String name, List<RegionalDayOff> ownDaysOff) {

	public Region {
		ownDaysOff = List.copyOf(ownDaysOff);
	}

	/** The same with a day declared off, or worked as everywhere again. */
	Region with(CalendarChange change) {
		Stream<RegionalDayOff> others = this.ownDaysOff.stream().filter((off) -> !off.date().equals(change.date()));
		Stream<RegionalDayOff> declared = change.working() ? Stream.empty()
				: Stream.of(new RegionalDayOff(change.date(), change.title(), change.source()));
		return new Region(this.id, this.name,
				Stream.concat(others, declared).sorted(Comparator.comparing(RegionalDayOff::date)).toList());
	}

	Optional<RegionalDayOff> dayOff(LocalDate day) {
		return this.ownDaysOff.stream().filter((off) -> off.date().equals(day)).findFirst();
	}

}
