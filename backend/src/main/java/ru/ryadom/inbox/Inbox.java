package ru.ryadom.inbox;

import java.time.Instant;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/**
 * Messages of citizens. Whose are found counts as shown: the request's journal entry will
 * name them.
 */
public interface Inbox {

	/**
	 * Tells a person inside the unit of work that has something to tell: in the cabinet,
	 * and who has none, on paper, which then waits to be handed over.
	 */
	void send(Letter letter);

	/** The same for a letter that every worker of the office may hand over. */
	default void send(String personId, String caseId, MessageText text) {
		send(Letter.of(personId, caseId, text, PaperSubject.OTHER));
	}

	/**
	 * Tells of what is about no case, in the cabinet: whoever has none hears of it from
	 * the office.
	 */
	void tell(String personId, MessageText text);

	/** The viewer's messages, newest first. */
	Page<CitizenMessage> page(Viewer.CitizenViewer viewer, Slice slice);

	/** A message of the viewer's, or empty: not yours is not there. */
	Optional<CitizenMessage> find(Viewer.CitizenViewer viewer, String id);

	/**
	 * Keeps when a message of the viewer's was first read.
	 * @return whether this was the first time
	 * @throws ru.ryadom.kernel.Fault.NotFound when the viewer has no such message
	 */
	boolean markRead(Viewer.CitizenViewer viewer, String id, Instant at);

}
