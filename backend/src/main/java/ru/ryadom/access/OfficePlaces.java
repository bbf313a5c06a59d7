package ru.ryadom.access;

/** The port by which rooms that know no offices learn where one is. */
public interface OfficePlaces {

	/**
	 * @throws IllegalStateException when there is no such office: ids come from our own
	 * data
	 */
	OfficePlace placeOf(String officeId);

}
