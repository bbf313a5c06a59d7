package ru.ryadom.edge.spa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds the file, or answers with the application's one page when a browser asks for an
 * address that only the router in the browser knows. A missing picture stays missing, and
 * the doors for programs never answer with a page.
 */
final class PageResolver extends PathResourceResolver {

	private static final List<String> NOT_PAGES = List.of("graphql", "graphiql", "documents", "actuator", "config.json",
			"error");

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		Resource file = super.resolveResourceInternal(request, path, locations, chain);
		if (file != null || request == null || !isPage(request, path)) {
			return file;
		}
		return locations.stream().map(PageResolver::index).filter(Resource::isReadable).findFirst().orElse(null);
	}

	private static boolean isPage(HttpServletRequest request, String path) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
		String last = path.substring(path.lastIndexOf('/') + 1);
		return accept != null && accept.contains("text/html") && !last.contains(".")
				&& !NOT_PAGES.contains(StringUtils.uriDecode(first, StandardCharsets.UTF_8));
	}

	private static Resource index(Resource location) {
		try {
			return location.createRelative("index.html");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
