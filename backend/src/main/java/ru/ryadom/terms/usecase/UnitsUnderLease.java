package ru.ryadom.terms.usecase;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.LeaseLost;
import ru.ryadom.kernel.Leases;
import ru.ryadom.kernel.Leases.Lease;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.terms.LeasedBatches;

/** A batch is a command of the service whose job it is. */
@Component
class UnitsUnderLease implements LeasedBatches {

	private final Leases leases;

	private final UnitOfWork unit;

	UnitsUnderLease(Leases leases, UnitOfWork unit) {
		this.leases = leases;
		this.unit = unit;
	}

	/** A batch; its id is its key, so that after a lost answer it is not done again. */
	record Batch(String id, long fence) {
	}

	@Override
	public int leased(Job job, ToIntFunction<Lease> work) {
		return this.leases.take(job.lease()).map((lease) -> {
			try {
				return work.applyAsInt(lease);
			}
			catch (LeaseLost _) {
				return 0;
			}
			finally {
				this.leases.release(lease);
			}
		}).orElse(0);
	}

	@Override
	public int over(Stream<String> ids, Lease lease, Job job, BooleanSupplier goOn, ToIntFunction<List<String>> work) {
		try (ids) {
			return ids.gather(Gatherers.windowFixed(job.size()))
				.takeWhile((_) -> goOn.getAsBoolean())
				.mapToInt((batch) -> one(batch, lease, job, work))
				.sum();
		}
	}

	private int one(List<String> ids, Lease lease, Job job, ToIntFunction<List<String>> work) {
		Batch batch = new Batch(Ids.next(job.lease()), lease.fence());
		Command command = new Command(job.command(), job.who().account(), batch.id(), batch);
		Decision<String> done = this.unit.run(command, Answers.CODEC, () -> {
			this.leases.hold(lease);
			return new Accepted<>(Integer.toString(work.applyAsInt(ids)));
		});
		return (done instanceof Accepted<String>(var count)) ? Integer.parseInt(count) : 0;
	}

}
