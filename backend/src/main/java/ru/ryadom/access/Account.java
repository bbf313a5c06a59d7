package ru.ryadom.access;

import java.util.Set;

/**
 * A Keycloak account, as its token tells it.
 *
 * @param id the token's subject
 * @param name how the account calls itself; never taken as proof of who the person is
 * @param roles the roles it has
 */
public record Account(String id, String name, Set<Audience> roles) {

	public Account {
		roles = Set.copyOf(roles);
	}

}
