package ru.ryadom.kernel;

import java.util.function.Supplier;

/**
 * One mutation, whole or not at all: the idempotency record, the aggregates, their terms,
 * the journal entry and the rows of the read model are written in one transaction. On a
 * passing conflict the <em>decision</em> runs again, so it must have no effect outside
 * the store.
 */
public interface UnitOfWork {

	/**
	 * Runs {@code decision} once for the command's key, or returns the answer it gave the
	 * first time. An answer that does not commit leaves nothing but itself.
	 * @throws Fault.KeyReused when the key came before with another input
	 * @throws Fault.Unavailable when it still conflicts after five tries
	 */
	<A> A run(Command command, AnswerCodec<A> codec, Supplier<A> decision);

	/**
	 * Runs {@code then} once the open unit of work has been committed, and never when it
	 * is undone.
	 * @throws IllegalStateException outside a unit of work
	 */
	void onceCommitted(Runnable then);

	/** Whether a unit of work is open on this thread. */
	boolean isOpen();

}
