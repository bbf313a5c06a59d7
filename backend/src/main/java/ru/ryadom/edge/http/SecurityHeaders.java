package ru.ryadom.edge.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser may do with our answers. Pages load only what we serve and talk only to
 * us and to Keycloak. They may be framed by themselves, because the silent sign-in check
 * is a page of ours in a hidden frame.
 */
final class SecurityHeaders extends OncePerRequestFilter {

	private final String pages;

	private final String graphiql;

	SecurityHeaders(KeycloakAddress keycloak) {
		this.pages = policy(keycloak, "style-src 'self'");
		// the editor of GraphiQL positions its lines by style attributes
		this.graphiql = policy(keycloak, "style-src 'self' 'unsafe-inline'");
	}

	private static String policy(KeycloakAddress keycloak, String styles) {
		String talk = "'self' " + keycloak.origin();
		return String.join("; ", "default-src 'self'", "script-src 'self'", styles, "img-src 'self' data: blob:",
				"font-src 'self' data:", "connect-src " + talk, "frame-src " + talk, "worker-src 'self'",
				"manifest-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action " + talk,
				"frame-ancestors 'self'");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean editor = request.getRequestURI().startsWith("/graphiql");
		response.setHeader("Content-Security-Policy", editor ? this.graphiql : this.pages);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Permissions-Policy",
				"camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		}
		chain.doFilter(request, response);
	}

}
