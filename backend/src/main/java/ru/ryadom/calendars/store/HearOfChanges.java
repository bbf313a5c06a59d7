package ru.ryadom.calendars.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks again and again whether another house has changed a day, on a thread of its own: a
 * term is counted without asking the store, and never within somebody's unit of work.
 */
@Component
class HearOfChanges implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(HearOfChanges.class);

	private final MongoChangeBook book;

	private final Duration every;

	private volatile CountDownLatch stop = new CountDownLatch(0);

	HearOfChanges(MongoChangeBook book, @Value("${ryadom.calendar.every:1s}") Duration every) {
		this.book = book;
		this.every = every;
	}

	/** Before anybody is let in, it knows what there is. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public void start() {
		this.book.refresh();
		CountDownLatch begun = new CountDownLatch(1);
		this.stop = begun;
		Thread.ofVirtual().name("changes of calendars").start(() -> hearUntil(begun));
	}

	@Override
	public void stop() {
		this.stop.countDown();
	}

	@Override
	public boolean isRunning() {
		return this.stop.getCount() > 0;
	}

	private void hearUntil(CountDownLatch over) {
		try {
			while (!over.await(this.every.toMillis(), TimeUnit.MILLISECONDS)) {
				hear();
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private void hear() {
		try {
			this.book.listen();
		}
		catch (RuntimeException failed) {
			log.warn("changes of calendars could not be read: {}", failed.getClass().getName());
		}
	}

}
