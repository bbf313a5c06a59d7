package ru.ryadom.offices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ru.ryadom.law.RegionId;

/**
 * Offices and their staff. Who works where is no secret inside the system, and who has
 * left is still found by id.
 */
public interface Offices {

	/**
	 * @throws IllegalStateException when there is no such office: ids come from our own
	 * data
	 */
	Office office(String id);

	/** The offices of a subject, by name. */
	List<Office> of(RegionId region);

	/** The subject that an office belongs to; empty when there is no such office. */
	Optional<RegionId> regionOf(String id);

	Optional<StaffMember> member(String id);

	Map<String, StaffMember> members(Collection<String> ids);

	/** Workers of an office who may be appointed to accompany somebody, by name. */
	List<StaffMember> accompanying(String officeId);

	/** Workers of an office who head it, by name. */
	List<StaffMember> heading(String officeId);

}
