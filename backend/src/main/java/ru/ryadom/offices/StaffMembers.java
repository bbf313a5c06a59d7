package ru.ryadom.offices;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/** Memberships as their head manages them: of the head's own office and no other. */
public interface StaffMembers {

	Optional<StaffMember> find(Viewer viewer, String id);

	/** Members of the viewer's office, newest first, of one standing or all. */
	Page<StaffMember> page(Viewer viewer, @Nullable StaffStanding standing, Slice slice);

	/** How many heads work in the viewer's office. */
	int heads(Viewer viewer);

	/**
	 * The same inside a unit of work: until it ends nobody else changes any of them, so
	 * that two heads cannot end each other at once.
	 */
	int holdHeads(Viewer viewer);

	/**
	 * Saves a member of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first, or took the
	 * account
	 */
	StaffMember save(StaffMember member);

}
