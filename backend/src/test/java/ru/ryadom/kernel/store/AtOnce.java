package ru.ryadom.kernel.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does the same thing many times at the same moment. */
final class AtOnce {

	private AtOnce() {
	}

	/** What each of them came to. */
	static <T> List<T> times(int times, Callable<T> thing) {
		CountDownLatch ready = new CountDownLatch(times);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> all = new ArrayList<>();
			for (int i = 0; i < times; i++) {
				all.add(threads.submit(() -> {
					ready.countDown();
					ready.await();
					return thing.call();
				}));
			}
			List<T> results = new ArrayList<>();
			for (Future<T> each : all) {
				results.add(each.get(60, TimeUnit.SECONDS));
			}
			return results;
		}
		catch (ExecutionException | TimeoutException failed) {
			throw new AssertionError(failed);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new AssertionError(stop);
		}
	}

}
