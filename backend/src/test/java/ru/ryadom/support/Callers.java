package ru.ryadom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the server under test over HTTP, with a token or without. */
public final class Callers {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI graphql;

	Callers(int port) {
		this.graphql = URI.create("http://localhost:" + port + "/graphql");
	}

	/** Somebody who has not signed in. */
	public Caller nobody() {
		return new Caller(null);
	}

	/** A demo account with these roles in its token. */
	public Caller signedIn(String account, String... roles) {
		return new Caller(TestRealm.token(account, "Учётная запись", roles));
	}

	/** The same with a token that is good for so long. */
	public Caller signedInFor(Duration good, String account, String... roles) {
		return new Caller(TestRealm.token(good, account, "Учётная запись", roles));
	}

	/** A specialist of the Moscow office. */
	public Caller specialist() {
		return signedIn("00000000-0000-4000-8000-000000000051", "specialist");
	}

	/** A specialist of the Kazan office. */
	public Caller specialistOfAnotherOffice() {
		return signedIn("00000000-0000-4000-8000-000000000052", "specialist");
	}

	/** One caller. */
	public final class Caller {

		private final @Nullable String token;

		private Caller(@Nullable String token) {
			this.token = token;
		}

		/** The whole answer, with {@code data} or {@code errors} or both. */
		public JsonNode ask(String document, Map<String, ?> variables) {
			HttpRequest.Builder request = HttpRequest.newBuilder(Callers.this.graphql)
				.header("Content-Type", "application/json")
				.header("Accept", "application/graphql-response+json")
				.POST(BodyPublishers
					.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
			if (this.token != null) {
				request.header("Authorization", "Bearer " + this.token);
			}
			try {
				return JSON.readTree(Callers.this.http.send(request.build(), BodyHandlers.ofString()).body());
			}
			catch (IOException failed) {
				throw new UncheckedIOException(failed);
			}
			catch (InterruptedException stop) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(stop);
			}
		}

		public JsonNode ask(String document) {
			return ask(document, Map.of());
		}

		/** A stream of events, to be closed. */
		public LiveEvents follow(String document, Map<String, ?> variables) {
			return new LiveEvents(Callers.this.graphql, this.token,
					JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
		}

	}

}
