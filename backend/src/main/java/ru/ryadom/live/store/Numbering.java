package ru.ryadom.live.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.model.changestream.ChangeStreamDocument;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Watched;
import ru.ryadom.live.Change;
import ru.ryadom.live.Position;

/**
 * Gives changes their places. Those of one transaction have one time and always come in
 * the same order, so counting them gives each the same place on every instance.
 */
final class Numbering {

	private final Map<String, Watched> watched;

	private @Nullable BsonTimestamp time;

	private long count;

	Numbering(Map<String, Watched> watched) {
		this.watched = watched;
	}

	/** The change, or empty when its document is gone or is not watched. */
	Optional<Change> read(ChangeStreamDocument<Document> change) {
		BsonTimestamp at = change.getClusterTime();
		if (at == null || change.getNamespace() == null || change.getDocumentKey() == null) {
			return Optional.empty();
		}
		this.count = at.equals(this.time) ? this.count + 1 : 0;
		this.time = at;
		Watched kind = this.watched.get(change.getNamespace().getCollectionName());
		Document document = change.getFullDocument();
		if (kind == null || document == null) {
			return Optional.empty();
		}
		String id = change.getDocumentKey().getString("_id").getValue();
		Integer revision = kind.revised() ? document.getInteger("revision") : null;
		Position place = new Position(Integer.toUnsignedLong(at.getTime()), Integer.toUnsignedLong(at.getInc()),
				this.count);
		return Optional.of(new Change(place, kind.kind(), id, revision, lists(kind, document.append("_id", id))));
	}

	private static Set<String> lists(Watched kind, Document document) {
		Set<String> lists = new HashSet<>();
		for (Watched.Of of : kind.lists()) {
			if (of.flag() != null && !Boolean.TRUE.equals(document.get(of.flag()))) {
				continue;
			}
			List<List<String>> values = of.fields()
				.stream()
				.map((field) -> values(document, field.split("\\.")).toList())
				.toList();
			names(of.list(), values, 0, new String[values.size()], lists);
		}
		return lists;
	}

	private static void names(String list, List<List<String>> values, int at, String[] chosen, Set<String> into) {
		if (at == chosen.length) {
			into.add(Watched.list(list, chosen));
			return;
		}
		for (String value : values.get(at)) {
			chosen[at] = value;
			names(list, values, at + 1, chosen, into);
		}
	}

	private static java.util.stream.Stream<String> values(@Nullable Object from, String... path) {
		return switch (from) {
			case List<?> many -> many.stream().flatMap((each) -> values(each, path));
			case Document inside when path.length > 0 ->
				values(inside.get(path[0]), java.util.Arrays.copyOfRange(path, 1, path.length));
			case String text when path.length == 0 -> java.util.stream.Stream.of(text);
			case null, default -> java.util.stream.Stream.empty();
		};
	}

}
