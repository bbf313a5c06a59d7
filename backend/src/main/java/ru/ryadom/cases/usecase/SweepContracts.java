package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Cases;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.terms.LeasedBatches;
import ru.ryadom.terms.LeasedBatches.Job;
import ru.ryadom.terms.Sweep;

/**
 * Finds the cases in which the contract with an organisation has expired: the day tells
 * it, and nobody else. Each case is found once, because it then waits for no day any
 * more.
 */
@Component
public class SweepContracts implements Sweep {

	private static final String JOB = "contracts";

	private final LeasedBatches batches;

	private final Cases cases;

	private final RegistryWatch watch;

	private final BusinessClock clock;

	private final Job job;

	SweepContracts(LeasedBatches batches, Cases cases, RegistryWatch watch, BusinessClock clock,
			@Value("${ryadom.sweep.batch:250}") int batch) {
		this.batches = batches;
		this.cases = cases;
		this.watch = watch;
		this.clock = clock;
		this.job = new Job(JOB, "sweepContracts", RegistryWatch.REGISTRY, batch);
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
		return any(latest) ? this.batches.leased(this.job,
				(lease) -> this.batches.over(this.cases.contractsOver(latest), lease, this.job, goOn, this::sweep)) : 0;
	}

	private boolean any(LocalDate before) {
		try (Stream<String> ids = this.cases.contractsOver(before)) {
			return ids.findFirst().isPresent();
		}
	}

	private int sweep(List<String> ids) {
		// What listens to a case opens its person; each entry of a change names them.
		Reading.begin();
		try {
			return this.watch.lookAt(this.cases.known(ids));
		}
		finally {
			Reading.end();
		}
	}

}
