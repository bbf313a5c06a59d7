package ru.ryadom.terms.usecase;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import ru.ryadom.terms.Sweep;

/** Sweeps again and again on a thread of its own, and ends between two batches. */
@Component
@ConditionalOnBooleanProperty(name = "ryadom.sweep.enabled", matchIfMissing = true)
class SweepAtIntervals implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(SweepAtIntervals.class);

	private final List<Sweep> sweeps;

	private final Duration every;

	private volatile Run run = new Run(new CountDownLatch(0), new CountDownLatch(0));

	SweepAtIntervals(List<Sweep> sweeps, @Value("${ryadom.sweep.every:15s}") Duration every) {
		this.sweeps = List.copyOf(sweeps);
		this.every = every;
	}

	/** From one start to one stop. */
	private record Run(CountDownLatch stop, CountDownLatch stopped) {
	}

	@Override
	public void start() {
		Run begun = new Run(new CountDownLatch(1), new CountDownLatch(1));
		this.run = begun;
		Thread.ofVirtual().name("sweep of terms").start(() -> sweepUntilStopped(begun));
	}

	@Override
	public void stop() {
		this.run.stop().countDown();
		try {
			this.run.stopped().await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException hurry) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.run.stop().getCount() > 0;
	}

	private void sweepUntilStopped(Run current) {
		try {
			do {
				this.sweeps.forEach((sweep) -> sweepOnce(current, sweep));
			}
			while (!current.stop().await(this.every.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (InterruptedException over) {
			Thread.currentThread().interrupt();
		}
		finally {
			current.stopped().countDown();
		}
	}

	/** What fails now is tried again at the next interval. */
	private void sweepOnce(Run current, Sweep sweep) {
		try {
			int swept = sweep.sweep(() -> current.stop().getCount() > 0);
			if (swept > 0) {
				log.info("the sweep of {} went over {}", sweep.job(), swept);
			}
		}
		catch (RuntimeException failed) {
			log.warn("the sweep failed and will be tried again: {}", failed.getClass().getName());
		}
	}

}
