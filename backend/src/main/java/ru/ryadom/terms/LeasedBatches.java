package ru.ryadom.terms;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.LeaseLost;
import ru.ryadom.kernel.Leases.Lease;

/**
 * The work of a {@link Sweep}: in batches, each a unit of work that holds the lease. So
 * of a holder that slept and its successor only one writes, and what a killed one has not
 * committed the next one does.
 */
public interface LeasedBatches {

	/**
	 * Does something under the lease of a job, unless another instance has it.
	 * @param work is given the lease, and says how many it went over
	 * @return what the work says; 0 when another instance has the lease, or has taken it
	 * since: what was done before stays done
	 */
	int leased(Job job, ToIntFunction<Lease> work);

	/**
	 * Goes over the things of a stream, which it closes.
	 * @param goOn asked before each batch
	 * @param work says how many of a batch it went over
	 * @return how many in all
	 * @throws LeaseLost when another instance has taken the lease since
	 */
	int over(Stream<String> ids, Lease lease, Job job, BooleanSupplier goOn, ToIntFunction<List<String>> work);

	/**
	 * Whose work it is.
	 *
	 * @param command the name of a batch in the book of commands
	 * @param size how many things one batch goes over
	 */
	record Job(String lease, String command, Viewer.ServiceViewer who, int size) {
	}

}
