package ru.ryadom.edge.http;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a browser finds Keycloak.
 *
 * @param url its public address
 * @param realm the realm
 * @param client the client of the pages
 */
@ConfigurationProperties("ryadom.keycloak")
public record KeycloakAddress(@DefaultValue("http://localhost:8180") URI url, @DefaultValue("ryadom") String realm,
		@DefaultValue("ryadom-spa") String client) {

	/** Scheme, host and port, as a content security policy names a place. */
	String origin() {
		return this.url.getScheme() + "://" + this.url.getAuthority();
	}

}
