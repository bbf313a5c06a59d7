package ru.ryadom.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Accounts.Admission;
import ru.ryadom.access.Accounts.Invitation;
import ru.ryadom.access.Accounts.Newcomer;
import ru.ryadom.support.KeycloakForTests;
import ru.ryadom.support.MailCatcher;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts in a real Keycloak, by the client of the realm that has the least roles. */
@ServerTest
@RealKeycloak
class AccountsTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@Autowired
	private Accounts accounts;

	private Map<String, String> before = Map.of();

	@BeforeEach
	void noLetters() {
		Map<String, String> server = new HashMap<>();
		admin("GET", "", "").path("smtpServer").forEachEntry((name, value) -> server.put(name, value.asString()));
		this.before = server;
		letters(Map.of());
	}

	@AfterEach
	void lettersAsBefore() {
		letters(this.before);
	}

	@Test
	void withoutLettersNobodyIsMade() {
		String address = address();
		assertThat(this.accounts.invite(new Newcomer("Рябинина Алла Львовна", address), Audience.EMPLOYER))
			.isEqualTo(new Invitation.NoLetters());
		assertThat(admin("GET", "/users?exact=true&email=" + address, "").isEmpty()).isTrue();
	}

	@Test
	void somebodyNewGetsAnAccountARoleAndALetterWithALinkToAPassword() {
		try (MailCatcher mail = new MailCatcher()) {
			letters(Map.of("host", "127.0.0.1", "port", "" + mail.port(), "from", "ryadom@example.org"));
			String address = address();
			Newcomer newcomer = new Newcomer("Рябинина Алла Львовна", address);
			String account = written(this.accounts.invite(newcomer, Audience.EMPLOYER));
			assertThat(MailCatcher.everything(mail.await(address, 1).getFirst()))
				.contains("login-actions/action-token");
			JsonNode user = admin("GET", "/users/" + account, "");
			assertThat(user.path("lastName").asString()).isEqualTo("Рябинина");
			assertThat(user.path("firstName").asString()).isEqualTo("Алла Львовна");
			assertThat(roles(account)).contains("\"employer\"").doesNotContain("\"head\"");

			assertThat(written(this.accounts.invite(newcomer, Audience.EMPLOYER))).isEqualTo(account);
			assertThat(mail.await(address, 2)).as("who has not come yet is written to again").hasSize(2);
		}
	}

	@Test
	void ofWhoIsHereForSomethingElseNothingIsTold() {
		try (MailCatcher mail = new MailCatcher()) {
			letters(Map.of("host", "127.0.0.1", "port", "" + mail.port(), "from", "ryadom@example.org"));
			assertThat(this.accounts.invite(new Newcomer("Соловьёва Мария", "citizen@example.org"), Audience.EMPLOYER))
				.isEqualTo(new Invitation.Written(null));
			assertThat(mail.all()).isEmpty();
			assertThat(roles("00000000-0000-4000-8000-0000000000c1")).doesNotContain("\"employer\"");
		}
	}

	@Test
	void aLetterThatCannotBeSentLeavesNoAccountBehind() {
		letters(Map.of("host", "127.0.0.1", "port", "1", "from", "ryadom@example.org"));
		String address = address();
		assertThat(this.accounts.invite(new Newcomer("Рябинина Алла", address), Audience.EMPLOYER))
			.isEqualTo(new Invitation.NoLetters());
		assertThat(admin("GET", "/users?exact=true&email=" + address, "").isEmpty()).isTrue();
	}

	@Test
	void aRoleIsGivenOnceHoweverOftenItIsAskedForAndToNobodyWhoIsNotThere() {
		String account = "00000000-0000-4000-8000-0000000000e3";
		assertThat(this.accounts.admit(account, Audience.EMPLOYER)).isEqualTo(Admission.DONE);
		assertThat(this.accounts.admit(account, Audience.EMPLOYER)).isEqualTo(Admission.DONE);
		assertThat(this.accounts.admit(UUID.randomUUID().toString(), Audience.EMPLOYER)).isEqualTo(Admission.SILENT);
	}

	private static String address() {
		return "colleague-" + UUID.randomUUID() + "@example.org";
	}

	private static String written(Invitation invitation) {
		return String.valueOf(((Invitation.Written) invitation).account());
	}

	private static String roles(String account) {
		return admin("GET", "/users/" + account + "/role-mappings/realm", "").toString();
	}

	private static void letters(Map<String, String> server) {
		admin("PUT", "", JsonMapper.shared().writeValueAsString(Map.of("realm", "ryadom", "smtpServer", server)));
	}

	/** Asks in the name of Keycloak's own administrator, as whoever runs it would. */
	private static JsonNode admin(String method, String path, String body) {
		String form = "grant_type=password&client_id=admin-cli&username=" + System.getenv("KEYCLOAK_ADMIN_USERNAME")
				+ "&password=" + java.net.URLEncoder.encode(System.getenv("KEYCLOAK_ADMIN_PASSWORD"),
						java.nio.charset.StandardCharsets.UTF_8);
		String token = send(HttpRequest
			.newBuilder(URI.create(KeycloakForTests.url() + "/realms/master/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))).path("access_token").asString();
		return send(HttpRequest.newBuilder(URI.create(KeycloakForTests.url() + "/admin/realms/ryadom" + path))
			.header("Authorization", "Bearer " + token)
			.header("Content-Type", "application/json")
			.method(method, BodyPublishers.ofString(body)));
	}

	private static JsonNode send(HttpRequest.Builder request) {
		try {
			String body = HTTP.send(request.build(), BodyHandlers.ofString()).body();
			return JsonMapper.shared().readTree(body.isEmpty() ? "{}" : body);
		}
		catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stop);
		}
	}

}
