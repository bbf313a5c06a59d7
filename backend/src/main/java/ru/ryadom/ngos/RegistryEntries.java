package ru.ryadom.ngos;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.RegionId;

/**
 * The registry, by the scope of who asks: an operator has the entries of their subject,
 * staff of an office those that serve their subject, an organisation its own.
 */
public interface RegistryEntries extends Registry {

	/** Entries by name. */
	Page<RegistryEntry> page(Viewer viewer, EntryFilter filter, Slice slice);

	/** Entries of the organisations that the viewer acts for, one per subject at most. */
	List<RegistryEntry> own(Viewer.NgoViewer viewer);

	/** Active entries for anybody, by name; nobody's personal data are opened. */
	Page<PublicEntry> open(@Nullable RegionId region, @Nullable String measure, Slice slice);

	/** Whether the subject's registry has this organisation and has not excluded it. */
	Optional<String> kept(RegionId region, String inn);

	/**
	 * Saves an entry of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first, or added the
	 * same organisation at the same moment
	 */
	RegistryEntry save(RegistryEntry entry);

}
