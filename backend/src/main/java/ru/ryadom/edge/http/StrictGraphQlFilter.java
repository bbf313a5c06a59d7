package ru.ryadom.edge.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import ru.ryadom.edge.limits.Limit;
import ru.ryadom.edge.limits.Limits;
import ru.ryadom.edge.limits.Refusals;

/**
 * Lets only well-formed GraphQL requests of bounded size through. Stands before sign-in
 * is checked, because refusing must stay the cheapest thing the house does. Demanding
 * {@code application/json} also keeps forms of other sites out.
 */
final class StrictGraphQlFilter extends OncePerRequestFilter {

	private static final String ANSWER = "application/graphql-response+json";

	private final Limits limits;

	private final boolean get;

	private final Refusals refusals;

	private final RequestJson json;

	private final GetQuery getQuery;

	private final JsonMapper mapper = JsonMapper.builder().build();

	StrictGraphQlFilter(Limits limits, GraphQlDoor door, Refusals refusals) {
		this.limits = limits;
		this.get = door.get();
		this.refusals = refusals;
		this.json = new RequestJson(limits);
		this.getQuery = new GetQuery(limits, this.json);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpServletRequest checked;
		try {
			checked = checked(request);
		}
		catch (RefusedRequest refusal) {
			refuse(request, response, refusal);
			return;
		}
		chain.doFilter(checked, response);
	}

	private HttpServletRequest checked(HttpServletRequest request) throws RefusedRequest {
		String method = request.getMethod();
		if (HttpMethod.POST.matches(method)) {
			checkMediaType(request);
			byte[] body = SmallBody.read(request, this.limits);
			this.json.check(body);
			return new CheckedRequest(request, body);
		}
		if (HttpMethod.GET.matches(method) && this.get) {
			return new CheckedRequest(request, this.getQuery.asBody(request));
		}
		if (HttpMethod.OPTIONS.matches(method)) {
			return request;
		}
		throw new RefusedRequest(HttpStatus.METHOD_NOT_ALLOWED, Limit.METHOD, "Метод "
				+ (HttpMethod.GET.matches(method) ? "GET" : "запроса") + " здесь не принимается. Отправьте POST.");
	}

	private static void checkMediaType(HttpServletRequest request) throws RefusedRequest {
		MediaType type = mediaType(request.getContentType());
		boolean utf8 = type != null && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
		if (type == null || !utf8 || !type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
				|| request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
			throw new RefusedRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Limit.MEDIA_TYPE,
					"Тело запроса должно быть application/json в UTF-8, без сжатия.");
		}
	}

	private static @Nullable MediaType mediaType(@Nullable String text) {
		try {
			return (text != null) ? MediaType.parseMediaType(text) : null;
		}
		catch (InvalidMediaTypeException _) {
			return null;
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, RefusedRequest refusal)
			throws IOException {
		this.refusals.count(refusal.limit());
		response.setStatus(refusal.status().value());
		if (refusal.status() == HttpStatus.METHOD_NOT_ALLOWED) {
			response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
		}
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		response
			.setContentType((accept != null && accept.contains(ANSWER)) ? ANSWER : MediaType.APPLICATION_JSON_VALUE);
		var extensions = Map.of("code", "BAD_REQUEST", "limit", refusal.limit().name());
		var error = Map.of("message", String.valueOf(refusal.getMessage()), "extensions", extensions);
		byte[] body = this.mapper.writeValueAsBytes(Map.of("errors", List.of(error)));
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
		response.flushBuffer();
		if (refusal.limit() == Limit.BODY) {
			SmallBody.linger(request);
		}
	}

}
