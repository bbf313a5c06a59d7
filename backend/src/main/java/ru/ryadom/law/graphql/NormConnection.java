package ru.ryadom.law.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;
import ru.ryadom.law.Norm;
import ru.ryadom.law.NormId;

/** A page of the list of norms by id. The cursor is the id itself, made opaque. */
record NormConnection(List<NormEdge> edges, PageInfo pageInfo) {

	private static final int DEFAULT_SIZE = 50;

	private static final int LARGEST = 100;

	/** A row of the list. */
	record NormEdge(String cursor, Norm node) {
	}

	/** Where the page ends. */
	record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

	/**
	 * Cuts a page from all norms in their order.
	 * @param first size of the page, 1..100
	 * @param after cursor of the row before it
	 * @throws BadPage when either makes no sense
	 */
	static NormConnection page(List<Norm> sorted, @Nullable Integer first, @Nullable String after) {
		int size = (first != null) ? first : DEFAULT_SIZE;
		if (size < 1 || size > LARGEST) {
			throw BadPage.size(LARGEST);
		}
		List<Norm> rest = (after != null) ? after(sorted, id(after)) : sorted;
		List<NormEdge> edges = rest.stream().limit(size).map((norm) -> new NormEdge(cursor(norm.id()), norm)).toList();
		return new NormConnection(edges, new PageInfo(rest.size() > edges.size(), rest.size() < sorted.size(),
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()));
	}

	private static List<Norm> after(List<Norm> sorted, NormId id) {
		return sorted.stream().filter((norm) -> norm.id().compareTo(id) > 0).toList();
	}

	private static String cursor(NormId id) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(id.value().getBytes(StandardCharsets.UTF_8));
	}

	private static NormId id(String cursor) {
		try {
			return new NormId(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			throw BadPage.cursor();
		}
	}

}
