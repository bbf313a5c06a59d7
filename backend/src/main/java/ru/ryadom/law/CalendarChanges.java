package ru.ryadom.law;

import java.util.List;

/** What was changed in the calendars after they were approved, as this house knows it. */
public interface CalendarChanges {

	/**
	 * All changes, in the order they were made: the same list for as long as nothing is
	 * added. Read without asking the store.
	 */
	List<CalendarChange> known();

}
