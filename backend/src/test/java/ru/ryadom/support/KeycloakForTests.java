package ru.ryadom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.json.JsonMapper;

/**
 * The Keycloak that server tests share: the demo realm at {@code KEYCLOAK_URL}, in the
 * environment or as a system property. Without one they fail; they are never skipped.
 */
public final class KeycloakForTests {

	private static final String NAME = "KEYCLOAK_URL";

	/** The realm's tokens live two minutes. */
	private static final long FRESH_NANOS = 80_000_000_000L;

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

	private KeycloakForTests() {
	}

	private record Held(String token, long at) {

		boolean fresh() {
			return System.nanoTime() - this.at < FRESH_NANOS;
		}

	}

	public static String url() {
		return Optional.ofNullable(System.getProperty(NAME))
			.or(() -> Optional.ofNullable(System.getenv(NAME)))
			.filter((url) -> !url.isBlank())
			.orElseThrow(() -> new IllegalStateException("Этой проверке нужен Keycloak с царством ryadom: задайте "
					+ NAME + " — его адрес, например http://localhost:8180."));
	}

	/** A token that the demo client got for this demo user by their password. */
	public static String token(String user) {
		return HELD.compute(user, (_, held) -> (held != null && held.fresh()) ? held
				: new Held(signIn("ryadom", "ryadom-cli", user, "ryadom"), System.nanoTime()))
			.token();
	}

	/** A new token of somebody in a realm, by a client that takes passwords. */
	public static String signIn(String realm, String client, String user, String password) {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create(url() + "/realms/" + realm + "/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("grant_type=password&scope=openid&client_id=" + client + "&username=" + user
					+ "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)))
			.build();
		try {
			var answer = HTTP.send(request, BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(
						"Keycloak не впустил " + user + ": " + answer.statusCode() + " " + answer.body());
			}
			return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
		}
		catch (IOException failed) {
			throw new UncheckedIOException("Keycloak по адресу " + url() + " не отвечает", failed);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stop);
		}
	}

}
