package ru.ryadom.simulators;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Forms are taken only from pages of this very server. */
@Component
class OwnPagesOnly extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String origin = request.getHeader("Origin");
		if (origin != null && !origin.equals("null")
				&& !String.valueOf(request.getHeader("Host")).equals(URI.create(origin).getAuthority())) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		response.setHeader("Content-Security-Policy",
				"default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'");
		response.setHeader("X-Content-Type-Options", "nosniff");
		chain.doFilter(request, response);
	}

}
