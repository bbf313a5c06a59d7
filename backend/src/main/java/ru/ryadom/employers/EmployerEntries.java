package ru.ryadom.employers;

import java.util.List;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/**
 * Entries by the scope of who asks: an account has its own, an office those of its
 * subject.
 */
public interface EmployerEntries {

	Optional<EmployerEntry> find(Viewer viewer, String id);

	/** The viewer's own, newest first, no more than twenty. */
	List<EmployerEntry> own(Viewer.SignedIn viewer);

	/**
	 * Those of the viewer's subject that wait, oldest first, or are answered, newest
	 * first.
	 */
	Page<EmployerEntry> page(Viewer.StaffViewer viewer, boolean answered, Slice slice);

	/** ИНН of the entries of an account that wait, for the house's own work. */
	List<String> waiting(String account);

	/**
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first, or the account
	 * has another entry of this employer waiting
	 */
	EmployerEntry save(EmployerEntry entry);

}
