package ru.ryadom.access.keycloak;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Account;
import ru.ryadom.access.Audience;
import ru.ryadom.access.CurrentViewer;
import ru.ryadom.access.Session;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;

/** The viewer behind the bearer token of the request on this thread. */
@Component
class TokenViewer implements CurrentViewer {

	private final Viewers viewers;

	TokenViewer(Viewers viewers) {
		this.viewers = viewers;
	}

	@Override
	public Viewer get() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token)
				? this.viewers.of(account(token.getToken())) : new Viewer.Nobody();
	}

	@Override
	public Optional<Session> session() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token)
				? Optional.ofNullable(token.getToken().getExpiresAt())
					.map((until) -> new Session(account(token.getToken()), until))
				: Optional.empty();
	}

	private static Account account(Jwt token) {
		String name = Optional.ofNullable(token.getClaimAsString("name"))
			.or(() -> Optional.ofNullable(token.getClaimAsString("preferred_username")))
			.orElse("");
		return new Account(token.getSubject(), name, roles(token));
	}

	private static Set<Audience> roles(Jwt token) {
		Set<Audience> roles = EnumSet.noneOf(Audience.class);
		if (token.getClaim("realm_access") instanceof Map<?, ?> access
				&& access.get("roles") instanceof Collection<?> names) {
			names.forEach((name) -> Audience.ofRole(String.valueOf(name)).ifPresent(roles::add));
		}
		return roles;
	}

}
