package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Cases;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.LeaseLost;
import ru.ryadom.kernel.Leases;
import ru.ryadom.kernel.Leases.Lease;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.terms.Sweep;

/**
 * Finds the cases in which the contract with an organisation has expired: the day tells
 * it, and nobody else. Each case is found once, because it then waits for no day any
 * more.
 */
@Component
public class SweepContracts implements Sweep {

	private static final String JOB = "contracts";

	private final Leases leases;

	private final Cases cases;

	private final RegistryWatch watch;

	private final UnitOfWork unit;

	private final BusinessClock clock;

	private final int batch;

	SweepContracts(Leases leases, Cases cases, RegistryWatch watch, UnitOfWork unit, BusinessClock clock,
			@Value("${ryadom.sweep.batch:250}") int batch) {
		this.leases = leases;
		this.cases = cases;
		this.watch = watch;
		this.unit = unit;
		this.clock = clock;
		this.batch = batch;
	}

	/** A batch; its id is its key, so that after a lost answer it is not done again. */
	record Batch(String id, long fence) {

		Command command() {
			return new Command("sweepContracts", RegistryWatch.REGISTRY.account(), this.id, this);
		}

	}

	@Override
	public String job() {
		return JOB;
	}

	@Override
	public int sweep(BooleanSupplier goOn) {
		// No office is further east: where it is still yesterday, the case stays as it
		// is.
		LocalDate latest = this.clock.today(ZoneOffset.ofHours(14));
		return any(latest) ? this.leases.take(JOB).map((lease) -> sweepAs(lease, latest, goOn)).orElse(0) : 0;
	}

	private boolean any(LocalDate before) {
		try (Stream<String> ids = this.cases.contractsOver(before)) {
			return ids.findFirst().isPresent();
		}
	}

	private int sweepAs(Lease lease, LocalDate before, BooleanSupplier goOn) {
		try (Stream<String> ids = this.cases.contractsOver(before)) {
			return ids.gather(Gatherers.windowFixed(this.batch))
				.takeWhile((_) -> goOn.getAsBoolean())
				.mapToInt((batch) -> sweep(lease, batch))
				.sum();
		}
		catch (LeaseLost _) {
			return 0;
		}
		finally {
			this.leases.release(lease);
		}
	}

	private int sweep(Lease lease, List<String> ids) {
		Batch batch = new Batch(Ids.next("sweep"), lease.fence());
		// What listens to a case opens its person; each entry of a change names them.
		Reading.begin();
		try {
			return counted(this.unit.run(batch.command(), Answers.CODEC, () -> {
				this.leases.hold(lease);
				return new Accepted<>(Integer.toString(this.watch.lookAt(this.cases.known(ids))));
			}));
		}
		finally {
			Reading.end();
		}
	}

	private static int counted(Decision<String> swept) {
		return (swept instanceof Accepted<String>(var count)) ? Integer.parseInt(count) : 0;
	}

}
