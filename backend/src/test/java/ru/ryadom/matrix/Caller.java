package ru.ryadom.matrix;

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
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.support.KeycloakForTests;

/** Asks the server under test over HTTP in the name of a demo user, or of nobody. */
final class Caller {

	static final AtomicInteger REQUESTS = new AtomicInteger();

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String base;

	private final @Nullable String user;

	/**
	 * @param user name of a demo user, {@code null} for nobody
	 */
	Caller(int port, @Nullable String user) {
		this.base = "http://localhost:" + port;
		this.user = user;
	}

	/** Whatever the server answers. */
	Answer send(String document, Map<String, ?> variables) {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
		if (document.startsWith("subscription")) {
			return firstOf(HttpRequest.newBuilder(URI.create(this.base + "/graphql"))
				.header("Content-Type", "application/json")
				.header("Accept", "text/event-stream")
				.POST(BodyPublishers.ofString(body)));
		}
		return exchange(HttpRequest.newBuilder(URI.create(this.base + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json")
			.POST(BodyPublishers.ofString(body)));
	}

	/** A stream of which everything is heard until it is closed. */
	Overheard overhear(String document, Map<String, ?> variables) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.POST(BodyPublishers
				.ofString(JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables))));
		authorise(request);
		return new Overheard(request.build());
	}

	Answer get(String path) {
		return exchange(HttpRequest.newBuilder(URI.create(this.base + path)));
	}

	/** The data of an operation that must be answered without a single error. */
	JsonNode ask(String document, Map<String, ?> variables) {
		Answer answer = send(document, variables);
		if (answer.status() != 200 || answer.json().has("errors")) {
			throw new AssertionError(this + ": " + document + "\n" + answer.status() + " " + answer.body());
		}
		return answer.at("/data");
	}

	JsonNode ask(String document) {
		return ask(document, Map.of());
	}

	@Override
	public String toString() {
		return (this.user != null) ? this.user : "nobody";
	}

	/** The first event of a stream; nobody waits for the others. */
	private Answer firstOf(HttpRequest.Builder request) {
		authorise(request);
		try {
			HttpResponse<InputStream> answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
			try (Scanner lines = new Scanner(answer.body(), StandardCharsets.UTF_8)) {
				String line = lines.nextLine();
				while (!line.startsWith("data:")) {
					line = lines.nextLine();
				}
				return new Answer(answer.statusCode(), answer.headers().map(),
						line.substring("data:".length()).getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stop);
		}
	}

	private void authorise(HttpRequest.Builder request) {
		if (this.user != null) {
			request.header("Authorization", "Bearer " + KeycloakForTests.token(this.user));
		}
		REQUESTS.incrementAndGet();
	}

	private Answer exchange(HttpRequest.Builder request) {
		authorise(request);
		try {
			HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
			return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stop);
		}
	}

}
