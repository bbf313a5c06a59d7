package ru.ryadom.calendars.store;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.calendars.AppliedChange;
import ru.ryadom.law.CalendarChange;
import ru.ryadom.law.RegionId;

/**
 * The stored shape of a changed day.
 *
 * @param unsettled whether terms may still be counted by the day as it was; gone when not
 */
record ChangeDocument(@Id String id, int revision, String date, @Nullable String region, boolean working, String title,
		String source, String by, Instant at, int moved, @Nullable Boolean unsettled) {

	static ChangeDocument of(AppliedChange applied) {
		CalendarChange change = applied.change();
		RegionId region = change.region();
		return new ChangeDocument(applied.id(), applied.revision(), change.date().toString(),
				(region != null) ? region.value() : null, change.working(), change.title(), change.source(),
				applied.by(), applied.at(), applied.moved(), true);
	}

	AppliedChange toDomain() {
		RegionId place = (this.region != null) ? new RegionId(this.region) : null;
		return new AppliedChange(this.id, this.revision,
				new CalendarChange(LocalDate.parse(this.date), place, this.working, this.title, this.source), this.by,
				this.at, this.moved);
	}

}
