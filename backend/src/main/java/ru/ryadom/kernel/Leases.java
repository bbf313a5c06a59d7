package ru.ryadom.kernel;

import java.util.Optional;

/**
 * Jobs that one instance at a time may do. A lease ends by itself when its holder dies,
 * by the clock of the store, which all instances share.
 */
public interface Leases {

	/** The lease of a job, or empty while another holds it. */
	Optional<Lease> take(String job);

	/**
	 * Makes the open unit of work depend on the lease, and prolongs it: either the lease
	 * was still ours when the unit was committed, or nothing of the unit is written.
	 * @throws LeaseLost when somebody has taken it since
	 */
	void hold(Lease lease);

	/** Gives the lease back, unless somebody has taken it since. */
	void release(Lease lease);

	/**
	 * The right to a job.
	 *
	 * @param fence grows with each taking, so that a holder that slept too long is told
	 * from the one of now
	 */
	record Lease(String job, long fence) {
	}

}
