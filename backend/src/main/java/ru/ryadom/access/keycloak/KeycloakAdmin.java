package ru.ryadom.access.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keycloak's admin API as the realm's client of our own sees it. A token is got for each
 * act: acts are rare, and a client whose rights were taken loses them at once.
 */
final class KeycloakAdmin {

	private static final Duration PATIENCE = Duration.ofSeconds(8);

	private final String realmUrl;

	private final String adminUrl;

	private final AccountsSettings settings;

	private final HttpClient http = HttpClient.newBuilder()
		.connectTimeout(PATIENCE)
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final JsonMapper json = JsonMapper.shared();

	KeycloakAdmin(String url, String realm, AccountsSettings settings) {
		this.realmUrl = url + "/realms/" + realm;
		this.adminUrl = url + "/admin/realms/" + realm;
		this.settings = settings;
	}

	/**
	 * Keycloak did not do it; nothing of what it said is kept, for it may name people.
	 */
	static final class Trouble extends Exception {

		private static final long serialVersionUID = 1L;

		Trouble(String code) {
			super(code, null, false, false);
		}

	}

	/** Opens a conversation. */
	Talk talk() throws Trouble {
		String form = "grant_type=client_credentials&client_id=" + encoded(this.settings.client()) + "&client_secret="
				+ encoded(this.settings.secret());
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(URI.create(this.realmUrl + "/protocol/openid-connect/token"))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(form)));
		return new Talk(read(answer).path("access_token").asString());
	}

	/** A conversation in the name of the client. */
	final class Talk {

		private final String token;

		private Talk(String token) {
			this.token = token;
		}

		JsonNode get(String path) throws Trouble {
			return read(ask("GET", path, null));
		}

		/** The place of what was made, which is empty when nothing was. */
		String post(String path, Object body) throws Trouble {
			return done(ask("POST", path, body)).headers().firstValue("Location").orElse("");
		}

		void put(String path, Object body) throws Trouble {
			done(ask("PUT", path, body));
		}

		void delete(String path) throws Trouble {
			done(ask("DELETE", path, null));
		}

		private HttpResponse<String> ask(String method, String path, @Nullable Object body) throws Trouble {
			BodyPublisher publisher = (body == null) ? BodyPublishers.noBody()
					: BodyPublishers.ofString(KeycloakAdmin.this.json.writeValueAsString(body));
			return send(HttpRequest.newBuilder(URI.create(KeycloakAdmin.this.adminUrl + path))
				.header("Authorization", "Bearer " + this.token)
				.header("Content-Type", "application/json")
				.method(method, publisher));
		}

	}

	static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Trouble {
		try {
			return this.http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException silent) {
			throw new Trouble("NO_CONNECTION");
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new Trouble("STOPPED");
		}
	}

	private JsonNode read(HttpResponse<String> answer) throws Trouble {
		return this.json.readTree(done(answer).body());
	}

	private static HttpResponse<String> done(HttpResponse<String> answer) throws Trouble {
		if (answer.statusCode() / 100 != 2) {
			throw new Trouble("STATUS_" + answer.statusCode());
		}
		return answer;
	}

}
