package ru.ryadom.letters.usecase;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import ru.ryadom.letters.PostOffice;

/** Sends letters without end, on a thread of its own. */
@Component
class LetterWorker implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(LetterWorker.class);

	private final SendLetters sending;

	private final PostOffice office;

	private final PostingPace pace;

	private @Nullable Thread thread;

	private volatile boolean running;

	LetterWorker(SendLetters sending, PostOffice office, PostingPace pace) {
		this.sending = sending;
		this.office = office;
		this.pace = pace;
	}

	@Override
	public synchronized void start() {
		this.running = true;
		if (this.office.isConnected()) {
			this.thread = Thread.ofVirtual().name("letters").start(this::work);
		}
	}

	@Override
	public synchronized void stop() {
		this.running = false;
		Thread working = this.thread;
		if (working != null) {
			working.interrupt();
			try {
				working.join(Duration.ofSeconds(10));
			}
			catch (InterruptedException hurry) {
				Thread.currentThread().interrupt();
			}
		}
		this.thread = null;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void work() {
		while (this.running) {
			while (this.running && did()) {
				Thread.onSpinWait();
			}
			try {
				Thread.sleep(this.pace.look());
			}
			catch (InterruptedException stop) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** One letter; whatever goes wrong, there is a next one. */
	private boolean did() {
		try {
			return this.sending.sendOne();
		}
		catch (RuntimeException failed) {
			if (this.running) {
				log.warn("a letter could not be tried ({})", failed.getClass().getName());
			}
			return false;
		}
	}

}
