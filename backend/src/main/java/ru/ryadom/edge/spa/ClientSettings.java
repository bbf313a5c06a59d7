package ru.ryadom.edge.spa;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import ru.ryadom.edge.http.KeycloakAddress;

/**
 * Tells the pages what differs from one installation to another, so that one build of
 * them serves all. Nothing secret: anybody may read it.
 */
@RestController
class ClientSettings {

	private final Answer answer;

	ClientSettings(KeycloakAddress keycloak, Environment environment) {
		this.answer = new Answer(keycloak.url().toString(), keycloak.realm(), keycloak.client(),
				environment.acceptsProfiles(Profiles.of("demo")));
	}

	@GetMapping("/config.json")
	ResponseEntity<Answer> config() {
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(this.answer);
	}

	/** The shape of {@code /config.json}. */
	record Answer(String keycloakUrl, String realm, String clientId, boolean demo) {
	}

}
