package ru.ryadom.exchange;

import java.time.LocalDate;

/** The outbox of the house. */
public interface Exchange {

	/**
	 * Queues a message in the open unit of work; it leaves once that is committed.
	 * @param subject id of the thing it is about: answers come back under it
	 * @param officeId whose staff see its way
	 * @return id of the message
	 * @throws IllegalStateException outside a unit of work
	 */
	String queue(String subject, String officeId, String personId, ExchangeBody body);

	/**
	 * The subject is another office's now: its staff see the way of what was said about
	 * it, whatever has become of that.
	 */
	void move(String subject, String fromOfficeId, String toOfficeId);

	/**
	 * Ends the wait for a message whose way went round the system: staff sent it on paper
	 * or entered the answer by hand. Does nothing when it has ended already.
	 */
	void settledByHand(String messageId, LocalDate on);

}
