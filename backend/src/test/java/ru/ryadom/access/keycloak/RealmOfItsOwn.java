package ru.ryadom.access.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import ru.ryadom.support.KeycloakForTests;

/**
 * A realm made from the file of the product's and gone when the test ends. Browsers walk
 * through the shared one at the same time: its letters and accounts are theirs.
 */
final class RealmOfItsOwn implements AutoCloseable {

	static final String CLIENT = "ryadom-accounts";

	static final String SECRET = "of-a-test";

	/** Keycloak gives an id to one user, in whatever realm. */
	private static final Set<String> PEOPLE = Set.of("service-account-" + CLIENT, "citizen", "employer3");

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	final String name = "ryadom-" + UUID.randomUUID();

	RealmOfItsOwn() {
		try {
			ObjectNode realm = (ObjectNode) JSON
				.readTree(Files.readString(Path.of("../infra/keycloak/realm-ryadom.json"))
					.replace("${RYADOM_ACCOUNTS_CLIENT:false}", "true")
					.replace("${RYADOM_ACCOUNTS_SECRET:}", SECRET)
					// Keycloak fills these in a file that it imports at its start.
					.replaceAll("\\$\\{\\w+:([^}]*)}", "$1"));
			realm.put("realm", this.name).remove("smtpServer");
			ArrayNode people = realm.arrayNode();
			for (JsonNode user : realm.path("users")) {
				if (PEOPLE.contains(user.path("username").asString())) {
					people.add(((ObjectNode) user).without("id"));
				}
			}
			realm.set("users", people);
			send("POST", "", JSON.writeValueAsString(realm));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The server that letters go out by; empty is none. */
	void letters(Map<String, String> server) {
		send("PUT", "/" + this.name, JSON.writeValueAsString(Map.of("realm", this.name, "smtpServer", server)));
	}

	JsonNode ask(String path) {
		return send("GET", "/" + this.name + path, "");
	}

	String accountOf(String username) {
		return ask("/users?exact=true&username=" + username).get(0).path("id").asString();
	}

	@Override
	public void close() {
		send("DELETE", "/" + this.name, "");
	}

	/** Asks in the name of Keycloak's own administrator, as whoever runs it would. */
	private static JsonNode send(String method, String path, String body) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(KeycloakForTests.url() + "/admin/realms" + path))
			.header("Authorization", "Bearer " + token())
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(body))
			.build();
		try {
			var answer = HTTP.send(request, BodyHandlers.ofString());
			if (answer.statusCode() >= 400) {
				throw new IllegalStateException("Keycloak: " + answer.statusCode() + " " + answer.body());
			}
			return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stop);
		}
	}

	private static String token() {
		return KeycloakForTests.signIn("master", "admin-cli", System.getenv("KEYCLOAK_ADMIN_USERNAME"),
				System.getenv("KEYCLOAK_ADMIN_PASSWORD"));
	}

}
