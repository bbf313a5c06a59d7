package ru.ryadom.ngos;

import java.util.List;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/**
 * Who accompanies for an organisation, by the scope of who asks: its representatives have
 * their own.
 */
public interface Companions {

	Optional<Companion> find(Viewer viewer, String id);

	/** Those of the viewer's organisations, newest first. */
	Page<Companion> page(Viewer.NgoViewer viewer, Slice slice);

	/**
	 * Who accompanies for an organisation now, by name, for the house's own work; nobody
	 * is shown anything.
	 */
	List<Companion> working(String inn);

	/**
	 * Saves one of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first, or took the
	 * account
	 */
	Companion save(Companion companion);

}
