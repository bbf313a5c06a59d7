package ru.ryadom.live.graphql;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

import ru.ryadom.live.LiveEvent;
import ru.ryadom.live.usecase.LiveStream;

/**
 * Carries events from a stream to whoever answers the request, on a virtual thread of its
 * own: a slow reader stops this thread and no other, and takes no event before it has
 * asked for it.
 */
final class Pump {

	private final LiveStream stream;

	private final FluxSink<LiveEvent> sink;

	private final Thread thread;

	private Pump(LiveStream stream, FluxSink<LiveEvent> sink) {
		this.stream = stream;
		this.sink = sink;
		this.thread = Thread.ofVirtual().name("live stream").unstarted(this::run);
	}

	static Flux<LiveEvent> of(LiveStream stream) {
		return Flux.create((sink) -> new Pump(stream, sink).start(), FluxSink.OverflowStrategy.ERROR);
	}

	private void start() {
		this.sink.onDispose(this.stream::close);
		this.sink.onRequest((_) -> LockSupport.unpark(this.thread));
		this.thread.start();
	}

	private void run() {
		try {
			boolean going = true;
			while (going && !this.sink.isCancelled()) {
				if (this.sink.requestedFromDownstream() == 0) {
					LockSupport.park(this);
					continue;
				}
				Optional<LiveEvent> event = this.stream.next();
				event.ifPresent(this.sink::next);
				going = event.isPresent();
			}
			this.sink.complete();
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			this.sink.complete();
		}
		catch (RuntimeException failed) {
			this.sink.error(failed);
		}
		finally {
			this.stream.close();
		}
	}

}
