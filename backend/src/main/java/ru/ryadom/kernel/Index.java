package ru.ryadom.kernel;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An index that a room wants for a collection.
 *
 * @param name a name to know it by, {@code null} for that of its keys
 * @param only which documents it holds, {@code null} for all
 * @param kept how long after the moment in its key a document is kept, {@code null} for
 * ever
 */
public record Index(List<Key> keys, @Nullable String name, boolean unique, @Nullable Only only,
		@Nullable Duration kept) {

	public Index {
		keys = List.copyOf(keys);
	}

	/** A field to order by, forwards or backwards. */
	public record Key(String field, boolean forwards) {
	}

	/** The documents of which an index is made. */
	public sealed interface Only {

		/** Those where the field holds just this. */
		record Being(String field, boolean value) implements Only {
		}

		/** Those where the field is a text. */
		record Text(String field) implements Only {
		}

		/** Those that have the field. */
		record Having(String field) implements Only {
		}

	}

	/** An index that begins with this field. */
	public static Index on(String field) {
		return new Index(List.of(new Key(field, true)), null, false, null, null);
	}

	/** The index with one more field. */
	public Index and(String field) {
		return with(new Key(field, true));
	}

	/** The index with one more field, the greatest first. */
	public Index andBackwards(String field) {
		return with(new Key(field, false));
	}

	public Index named(String name) {
		return new Index(this.keys, name, this.unique, this.only, this.kept);
	}

	/** The index that lets no two documents have the same keys. */
	public Index alone() {
		return new Index(this.keys, this.name, true, this.only, this.kept);
	}

	/** The index of some documents only. */
	public Index only(Only only) {
		return new Index(this.keys, this.name, this.unique, only, this.kept);
	}

	/** The index by which documents go, so long after the moment in its key. */
	public Index kept(Duration kept) {
		return new Index(this.keys, this.name, this.unique, this.only, kept);
	}

	private Index with(Key key) {
		return new Index(Stream.concat(this.keys.stream(), Stream.of(key)).toList(), this.name, this.unique, this.only,
				this.kept);
	}

}
