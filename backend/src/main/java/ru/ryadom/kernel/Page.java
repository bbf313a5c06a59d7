package ru.ryadom.kernel;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as the contract's connections: rows with cursors, and whether there
 * is more. There is no count: on large lists it costs more than the page.
 */
public record Page<T>(List<Edge<T>> edges, Info pageInfo) {

	/** A row and the cursor to go on from. */
	public record Edge<T>(String cursor, T node) {
	}

	/** Where the page ends. */
	public record Info(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

	/**
	 * Builds a page from up to {@code slice.first() + 1} rows: the one too many only
	 * tells that there is more.
	 */
	public static <S, T> Page<T> of(List<S> rows, Slice slice, Function<S, Cursor> cursor, Function<S, T> node) {
		boolean more = rows.size() > slice.first();
		List<Edge<T>> edges = rows.stream()
			.limit(slice.first())
			.map((row) -> new Edge<>(cursor.apply(row).text(), node.apply(row)))
			.toList();
		return new Page<>(edges, new Info(more, slice.after() != null,
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()));
	}

	/** A page with nothing on it. */
	public static <T> Page<T> none() {
		return new Page<>(List.of(), new Info(false, false, null, null));
	}

	/** The same page over other nodes. */
	public <R> Page<R> map(Function<? super T, ? extends R> over) {
		List<Edge<R>> mapped = this.edges.stream()
			.map((edge) -> new Edge<R>(edge.cursor(), over.apply(edge.node())))
			.toList();
		return new Page<>(mapped, this.pageInfo);
	}

	/** The nodes alone. */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

}
