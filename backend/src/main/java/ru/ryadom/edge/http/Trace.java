package ru.ryadom.edge.http;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.RouterFunctions;

/**
 * Gives each request an id that the caller, the log and an error report share, and writes
 * one line per request. The line has the pattern of the path and never the path itself,
 * no query string and no body: what people look for must not be readable in a log.
 */
final class Trace extends OncePerRequestFilter {

	/** The name under which the id stands in the log context. */
	static final String TRACE_ID = "traceId";

	private static final String HEADER = "X-Request-Id";

	private static final String BEGUN = Trace.class.getName() + ".begun";

	/** A random id and nothing else, so that nobody writes people's data into our log. */
	private static final Pattern RANDOM_ID = Pattern
		.compile("[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	private static final Logger access = LoggerFactory.getLogger("ru.ryadom.edge.access");

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = idOf(request);
		if (request.getAttribute(BEGUN) == null) {
			request.setAttribute(BEGUN, System.nanoTime());
			response.setHeader(HEADER, id);
		}
		MDC.put(TRACE_ID, id);
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (!isAsyncStarted(request)) {
				line(request, response);
			}
			MDC.remove(TRACE_ID);
		}
	}

	private static String idOf(HttpServletRequest request) {
		if (request.getAttribute(TRACE_ID) instanceof String known) {
			return known;
		}
		String given = request.getHeader(HEADER);
		String id = (given != null && RANDOM_ID.matcher(given).matches()) ? given : newId();
		request.setAttribute(TRACE_ID, id);
		return id;
	}

	private static String newId() {
		var random = ThreadLocalRandom.current();
		return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
	}

	private static void line(HttpServletRequest request, HttpServletResponse response) {
		if (!(request.getAttribute(BEGUN) instanceof Long begun)) {
			return;
		}
		long millis = (System.nanoTime() - begun) / 1_000_000;
		String method = isKnown(request.getMethod()) ? request.getMethod() : "OTHER";
		String path = pattern(request);
		access.atInfo()
			.addKeyValue("method", method)
			.addKeyValue("path", path)
			.addKeyValue("status", response.getStatus())
			.addKeyValue("ms", millis)
			.log("{} {} {} {} ms", method, path, response.getStatus(), millis);
	}

	private static boolean isKnown(@Nullable String method) {
		return method != null && Pattern.matches("GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS", method);
	}

	private static String pattern(HttpServletRequest request) {
		for (String name : new String[] { HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE,
				RouterFunctions.MATCHING_PATTERN_ATTRIBUTE }) {
			Object pattern = request.getAttribute(name);
			if (pattern != null) {
				return pattern.toString();
			}
		}
		return "/graphql".equals(request.getServletPath()) ? "/graphql" : "-";
	}

}
