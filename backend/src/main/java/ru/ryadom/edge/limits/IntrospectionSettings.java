package ru.ryadom.edge.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Introspection of the schema.
 *
 * @param open whether anybody may ask for it
 * @param role whose owners may ask for it while it is not open
 */
@ConfigurationProperties("ryadom.graphql.introspection")
record IntrospectionSettings(@DefaultValue("false") boolean open,
		@DefaultValue("methodologist") String role) implements SchemaReaders {

	@Override
	public boolean includeCaller() {
		if (this.open) {
			return true;
		}
		var caller = SecurityContextHolder.getContext().getAuthentication();
		return caller != null && caller.isAuthenticated()
				&& caller.getAuthorities()
					.stream()
					.anyMatch((right) -> ("ROLE_" + this.role).equals(right.getAuthority()));
	}

}
