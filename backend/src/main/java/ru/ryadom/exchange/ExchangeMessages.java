package ru.ryadom.exchange;

import java.util.List;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/** Messages, by the scope of who asks; the program itself sees all of them. */
public interface ExchangeMessages {

	Optional<ExchangeMessage> find(Viewer viewer, String id);

	/** Messages of one subject, newest first. */
	List<ExchangeMessage> of(Viewer viewer, String subject);

	/** Messages of the viewer's office, newest first. */
	Page<ExchangeMessage> page(Viewer viewer, ExchangeFilter filter, Slice slice);

	/**
	 * Saves a message of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	ExchangeMessage save(ExchangeMessage message);

}
