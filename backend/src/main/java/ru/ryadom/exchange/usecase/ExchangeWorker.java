package ru.ryadom.exchange.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import ru.ryadom.exchange.ChannelState;
import ru.ryadom.exchange.PartnerSystem;
import ru.ryadom.journal.Reading;

/** Sends and reads without end: for each connected system one thread out and one in. */
@Component
class ExchangeWorker implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ExchangeWorker.class);

	/** So many in a row; then others have their turn. */
	private static final int BATCH = 20;

	private final List<PartnerSystem> partners;

	private final SendMessages sending;

	private final TakeInEvents reading;

	private final SendingPace pace;

	private final List<Thread> threads = new ArrayList<>();

	private volatile boolean running;

	ExchangeWorker(List<PartnerSystem> partners, SendMessages sending, TakeInEvents reading, SendingPace pace) {
		this.partners = List.copyOf(partners);
		this.sending = sending;
		this.reading = reading;
		this.pace = pace;
	}

	@Override
	public synchronized void start() {
		this.running = true;
		for (PartnerSystem partner : this.partners) {
			if (partner.state() != ChannelState.NOT_CONNECTED) {
				this.threads.add(begin("exchange-out-" + partner.system(), partner, this.sending::sendOne));
				this.threads.add(begin("exchange-in-" + partner.system(), partner, this.reading::readOne));
			}
		}
	}

	@Override
	public synchronized void stop() {
		this.running = false;
		this.threads.forEach(Thread::interrupt);
		this.threads.forEach(ExchangeWorker::awaitEnd);
		this.threads.clear();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private Thread begin(String name, PartnerSystem partner, Predicate<PartnerSystem> step) {
		return Thread.ofVirtual().name(name).start(() -> {
			while (this.running) {
				int done = 0;
				while (this.running && done < BATCH && did(partner, step)) {
					done++;
				}
				rest();
			}
		});
	}

	/** One step; whatever goes wrong, there is a next one. */
	private boolean did(PartnerSystem partner, Predicate<PartnerSystem> step) {
		Reading.begin();
		try {
			return step.test(partner);
		}
		catch (RuntimeException failed) {
			if (this.running) {
				log.warn("a step of the exchange with {} failed ({})", partner.system(), failed.getClass().getName());
			}
			return false;
		}
		finally {
			Reading.end();
		}
	}

	private void rest() {
		try {
			Thread.sleep(this.pace.look());
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
	}

	private static void awaitEnd(Thread thread) {
		try {
			thread.join(java.time.Duration.ofSeconds(10));
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
	}

}
