package ru.ryadom.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/** The journal. Nothing in it is ever changed or removed. */
public interface Journal {

	/**
	 * Records a change, inside the unit of work that makes it.
	 * @param purpose what was done, in Russian: «принято решение о нуждаемости»
	 * @param subject id of the thing changed, {@code null} when it has none
	 * @throws IllegalStateException outside a unit of work
	 */
	void wrote(Viewer.SignedIn viewer, String purpose, @Nullable String subject, Collection<String> persons,
			List<Change> changes);

	/**
	 * Records what the house did by itself to several things, inside the unit of work
	 * that does it. Nobody's data were shown to anybody, so it names nobody.
	 */
	void wroteEach(Viewer.ServiceViewer viewer, String purpose, Map<String, List<Change>> changesBySubject);

	/**
	 * Records what a request has shown or looked for, if anything, before the answer
	 * leaves.
	 */
	void showed(Viewer.SignedIn viewer, Reading reading);

	/** Entries, newest first. */
	Page<JournalEntry> all(Slice slice);

	/** Entries about one person, newest first. */
	Page<JournalEntry> aboutPerson(String personId, Slice slice);

	/** What others than this account have done about one person, newest first. */
	Page<JournalEntry> aboutPersonByOthers(String personId, String account, Slice slice);

	/** Changes of one thing, newest first. */
	Page<JournalEntry> aboutSubject(String subject, Slice slice);

}
