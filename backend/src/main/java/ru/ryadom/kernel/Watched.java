package ru.ryadom.kernel;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A collection whose changes open screens are told of. Each of its documents stands on
 * lists, by the values of its open fields; who reads such a list is told that the
 * document has changed, and nothing of what is in it.
 *
 * @param kind what its documents are called in the event
 * @param revised whether its documents have revisions
 */
public record Watched(String collection, String kind, boolean revised, List<Of> lists) {

	/**
	 * The kind of documents that say who an account is: a change of one is told to no
	 * screen.
	 */
	public static final String ACCOUNT = "ACCOUNT";

	public Watched {
		lists = List.copyOf(lists);
	}

	/**
	 * The list that a document is on by these fields.
	 *
	 * @param fields paths of open fields; one that has many values puts the document on
	 * as many lists
	 * @param flag an open field that is true while the document is on the list;
	 * {@code null} for one that always is
	 */
	public record Of(String list, List<String> fields, @Nullable String flag) {

		public Of {
			fields = List.copyOf(fields);
		}

	}

	/** Things with revisions. */
	public static Watched revisions(String collection, String kind) {
		return new Watched(collection, kind, true, List.of());
	}

	/** Things without revisions. */
	public static Watched things(String collection, String kind) {
		return new Watched(collection, kind, false, List.of());
	}

	/**
	 * What says who an account is, found by the field that names the account and by its
	 * own id.
	 */
	public static Watched accounts(String collection, String field) {
		return things(collection, ACCOUNT).on("account", field).on("place", "_id");
	}

	/** The same, on one more list. */
	public Watched on(String list, String... fields) {
		return and(new Of(list, List.of(fields), null));
	}

	/**
	 * The same, while a field of it is true: those for whom it is not there yet are not
	 * told of it.
	 */
	public Watched onWhile(String flag, String list, String... fields) {
		return and(new Of(list, List.of(fields), flag));
	}

	private Watched and(Of more) {
		return new Watched(this.collection, this.kind, this.revised,
				Stream.concat(this.lists.stream(), Stream.of(more)).toList());
	}

	/** The name of a list. */
	public static String list(String list, String... values) {
		return list + ":" + String.join("/", values);
	}

}
