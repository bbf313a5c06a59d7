package ru.ryadom.terms.usecase;

import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import ru.ryadom.access.ClockWatcher;

/**
 * Sweeps as soon as the training clock is moved, before whoever moved it looks again. So
 * much only that nobody waits long; the sweep at intervals does the rest.
 */
@Component
@ConditionalOnBooleanProperty(name = "ryadom.sweep.enabled", matchIfMissing = true)
class SweepAfterMove implements ClockWatcher {

	private static final Logger log = LoggerFactory.getLogger(SweepAfterMove.class);

	private static final int MOST_BATCHES = 8;

	private final SweepTerms sweepTerms;

	SweepAfterMove(SweepTerms sweepTerms) {
		this.sweepTerms = sweepTerms;
	}

	@Override
	public void clockMoved() {
		AtomicInteger batches = new AtomicInteger();
		try {
			this.sweepTerms.sweep(() -> batches.getAndIncrement() < MOST_BATCHES);
		}
		catch (RuntimeException failed) {
			log.warn("the sweep after a move failed and is left to the next: {}", failed.getClass().getName());
		}
	}

}
