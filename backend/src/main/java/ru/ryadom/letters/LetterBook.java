package ru.ryadom.letters;

import java.util.Collection;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/** Letters as staff see them, and as they are put into the queue. */
public interface LetterBook {

	/**
	 * Puts letters into the queue, inside the unit of work that has something to tell.
	 */
	void queue(Collection<Letter> letters);

	/** A letter of the viewer's office, or empty: not yours is not there. */
	Optional<Letter> find(Viewer.StaffViewer viewer, String id);

	/** Letters of the viewer's office, newest first. */
	Page<Letter> page(Viewer.StaffViewer viewer, @Nullable LetterStage stage, Slice slice);

	/**
	 * Saves a letter of a revision.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	void save(Letter letter);

}
