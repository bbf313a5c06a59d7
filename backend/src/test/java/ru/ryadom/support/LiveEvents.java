package ru.ryadom.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader of one graphql-sse stream, in the mode of a connection for each. */
public final class LiveEvents implements AutoCloseable {

	/** What stands for the end of the stream. */
	private static final String END = "";

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final HttpResponse<InputStream> answer;

	private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

	LiveEvents(URI graphql, @Nullable String token, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(graphql)
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.POST(BodyPublishers.ofString(body));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		try {
			this.answer = this.http.send(request.build(), BodyHandlers.ofInputStream());
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stop);
		}
		Thread.ofVirtual().start(this::read);
	}

	private void read() {
		try (Scanner lines = new Scanner(this.answer.body(), StandardCharsets.UTF_8)) {
			while (lines.hasNextLine()) {
				String line = lines.nextLine();
				if (line.startsWith("data:") && line.length() > "data:".length()) {
					this.events.add(line.substring("data:".length()));
				}
			}
		}
		this.events.add(END);
	}

	public int status() {
		return this.answer.statusCode();
	}

	/** The next event whole, or {@code null} when the stream is over. */
	public @Nullable JsonNode answer() {
		String event = taken(Duration.ofSeconds(10));
		return event.isEmpty() ? null : JsonMapper.shared().readTree(event);
	}

	/** What the next event tells, of whatever subscription. */
	public JsonNode next() {
		JsonNode answer = answer();
		if (answer == null || answer.has("errors")) {
			throw new AssertionError("no event: " + answer);
		}
		return answer.path("data").iterator().next();
	}

	/** The next event that is not of the stream itself. */
	public JsonNode change() {
		JsonNode event = next();
		while (event.path("kind").asString().equals("ALIVE")) {
			event = next();
		}
		return event;
	}

	/** Whether nothing but signs of life comes for so long. */
	public boolean isSilentFor(Duration time) throws InterruptedException {
		long until = System.nanoTime() + time.toNanos();
		for (long left = time.toNanos(); left > 0; left = until - System.nanoTime()) {
			String event = this.events.poll(left, TimeUnit.NANOSECONDS);
			if (event != null && !event.contains("\"ALIVE\"")) {
				this.events.add(event);
				return false;
			}
		}
		return true;
	}

	private String taken(Duration patience) {
		try {
			String event = this.events.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
			if (event == null) {
				throw new AssertionError("nothing came for " + patience);
			}
			return event;
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stop);
		}
	}

	@Override
	public void close() {
		this.http.shutdownNow();
	}

}
