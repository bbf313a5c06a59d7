package ru.ryadom.access.keycloak;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import ru.ryadom.access.Accounts;
import ru.ryadom.access.Audience;
import ru.ryadom.access.keycloak.KeycloakAdmin.Talk;
import ru.ryadom.access.keycloak.KeycloakAdmin.Trouble;

/**
 * Accounts in Keycloak, through a client of the realm that may manage users and read the
 * realm, and no more.
 */
@Component
@EnableConfigurationProperties(AccountsSettings.class)
class KeycloakAccounts implements Accounts {

	private static final Logger LOG = LoggerFactory.getLogger(KeycloakAccounts.class);

	private static final String FIRST_DEED = "UPDATE_PASSWORD";

	/** How long the link of a letter is good for. */
	private static final int SECONDS = 3 * 24 * 60 * 60;

	private final AccountsSettings settings;

	private final KeycloakAdmin keycloak;

	private final String site;

	KeycloakAccounts(AccountsSettings settings, @Value("${ryadom.keycloak.url}") String url,
			@Value("${ryadom.keycloak.realm}") String realm, @Value("${ryadom.keycloak.client}") String site) {
		this.settings = settings;
		this.keycloak = new KeycloakAdmin(url, realm, settings);
		this.site = site;
	}

	@Override
	public Admission admit(String account, Audience role) {
		if (!this.settings.connected()) {
			return Admission.NOT_CONNECTED;
		}
		try {
			give(this.keycloak.talk(), account, role);
			return Admission.DONE;
		}
		catch (Trouble trouble) {
			LOG.warn("Keycloak did not give a role: {}", trouble.getMessage());
			return Admission.SILENT;
		}
	}

	@Override
	public Invitation invite(Newcomer newcomer, Audience role) {
		if (!this.settings.connected()) {
			return new Invitation.NoLetters();
		}
		try {
			Talk talk = this.keycloak.talk();
			if (talk.get("").path("smtpServer").path("host").asString("").isBlank()) {
				return new Invitation.NoLetters();
			}
			JsonNode known = talk.get("/users?exact=true&email=" + KeycloakAdmin.encoded(newcomer.email()));
			return known.isEmpty() ? made(talk, newcomer, role) : found(talk, known.get(0), role);
		}
		catch (Trouble trouble) {
			LOG.warn("Keycloak did not invite: {}", trouble.getMessage());
			return new Invitation.Silent();
		}
	}

	/** Whoever never came in is written to again. */
	private Invitation found(Talk talk, JsonNode user, Audience role) throws Trouble {
		String id = user.path("id").asString();
		boolean waits = user.path("requiredActions")
			.valueStream()
			.anyMatch((deed) -> deed.asString().equals(FIRST_DEED));
		boolean ofAnother = talk.get("/users/" + id + "/role-mappings/realm")
			.valueStream()
			.map((each) -> Audience.ofRole(each.path("name").asString()))
			.flatMap(Optional::stream)
			.anyMatch((each) -> each != role);
		if (ofAnother || !(waits || user.path("emailVerified").asBoolean())) {
			return new Invitation.Written(null);
		}
		give(talk, id, role);
		if (waits) {
			write(talk, id);
		}
		return new Invitation.Written(id);
	}

	private Invitation made(Talk talk, Newcomer newcomer, Audience role) throws Trouble {
		String[] names = newcomer.fullName().split("\\s+", 2);
		String place = talk.post("/users",
				Map.of("username", newcomer.email(), "email", newcomer.email(), "enabled", true, "lastName", names[0],
						"firstName", names[names.length - 1], "requiredActions", List.of(FIRST_DEED)));
		String id = place.substring(place.lastIndexOf('/') + 1);
		give(talk, id, role);
		try {
			write(talk, id);
			return new Invitation.Written(id);
		}
		catch (Trouble unwritten) {
			LOG.warn("Keycloak did not write to whom it made an account for: {}", unwritten.getMessage());
			talk.delete("/users/" + id); // nobody could ever come in by it
			return new Invitation.NoLetters();
		}
	}

	private void write(Talk talk, String id) throws Trouble {
		talk.put("/users/" + id + "/execute-actions-email?client_id=" + KeycloakAdmin.encoded(this.site) + "&lifespan="
				+ SECONDS, List.of(FIRST_DEED));
	}

	private static void give(Talk talk, String id, Audience role) throws Trouble {
		String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
		Optional<JsonNode> wanted = talk.get("/users/" + id + "/role-mappings/realm/available")
			.valueStream()
			.filter((each) -> each.path("name").asString().equals(name))
			.findFirst();
		if (wanted.isPresent()) {
			talk.post("/users/" + id + "/role-mappings/realm", List.of(wanted.get()));
		}
	}

}
