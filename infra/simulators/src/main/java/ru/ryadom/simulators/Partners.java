package ru.ryadom.simulators;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** All systems, and the clerk who answers by itself. */
final class Partners implements DisposableBean {

	private final Map<Kind, Partner> all = new EnumMap<>(Kind.class);

	private final ScheduledExecutorService clerk = Executors.newSingleThreadScheduledExecutor();

	Partners(Path file, int answerAfter) throws IOException {
		Journal journal = new Journal(file);
		for (Kind kind : Kind.values()) {
			this.all.put(kind, new Partner(kind, journal, answerAfter));
		}
		journal.found().forEach((entry) -> this.all.get(entry.kind()).restore(entry.what(), entry.value()));
		this.clerk.scheduleWithFixedDelay(() -> this.all.values().forEach(Partner::answerWhatIsDue), 200, 200,
				TimeUnit.MILLISECONDS);
	}

	Partner of(String path) {
		return Kind.of(path).map(this.all::get).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	@Override
	public void destroy() {
		this.clerk.shutdownNow();
	}

}
