package ru.ryadom.access.keycloak;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this house is known to the sign-in service when it makes accounts.
 *
 * @param secret of the client; without one accounts are made by hand
 */
@ConfigurationProperties("ryadom.accounts")
record AccountsSettings(@DefaultValue("ryadom-accounts") String client, @DefaultValue("") String secret) {

	boolean connected() {
		return !this.secret.isBlank();
	}

}
