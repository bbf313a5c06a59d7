package ru.ryadom.law;

import java.util.List;
import java.util.function.Supplier;

/** Approved calendars with the known changes laid over them, anew only for a new list. */
final class LaidOver implements Supplier<WorkingYears> {

	private final WorkingYears approved;

	private final CalendarChanges changes;

	private volatile Laid laid;

	LaidOver(WorkingYears approved, CalendarChanges changes) {
		this.approved = approved;
		this.changes = changes;
		this.laid = new Laid(List.of(), approved);
	}

	private record Laid(List<CalendarChange> changes, WorkingYears years) {
	}

	@Override
	public WorkingYears get() {
		List<CalendarChange> known = this.changes.known();
		Laid present = this.laid;
		if (present.changes() != known) {
			WorkingYears years = this.approved;
			for (CalendarChange change : known) {
				years = years.with(change);
			}
			present = new Laid(known, years);
			this.laid = present;
		}
		return present.years();
	}

}
