package ru.ryadom.terms.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import ru.ryadom.terms.DueTerms;
import ru.ryadom.terms.Swept;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermState;
import ru.ryadom.terms.Watch;

/**
 * What the sweep reads and writes. One cursor walks the index of what is awaited from its
 * beginning to now, and never begins again: what was swept leaves the index behind it,
 * and a new find would have to step over all that has left.
 */
@Component
class MongoDueTerms implements DueTerms {

	static final String INDEX = "awaited";

	private final MongoOperations mongo;

	MongoDueTerms(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public boolean any(Instant by) {
		return this.mongo.exists(Query.query(due(by)), MongoTerms.COLLECTION);
	}

	@Override
	public Stream<String> ids(Instant by) {
		Query query = Query.query(due(by)).with(Sort.by("watchAt", "_id"));
		query.fields().include("_id");
		return this.mongo.stream(query, Document.class, MongoTerms.COLLECTION).map((term) -> term.getString("_id"));
	}

	@Override
	public List<Term> still(Collection<String> ids, Instant by) {
		return this.mongo
			.find(Query.query(Criteria.where("_id").in(ids).andOperator(due(by))), TermDocument.class,
					MongoTerms.COLLECTION)
			.stream()
			.map(TermDocument::toDomain)
			.toList();
	}

	/** Terms that go the same way are written by one command. */
	@Override
	public void keep(List<Swept> swept) {
		Map<Way, List<String>> ways = swept.stream()
			.collect(Collectors.groupingBy(Way::of,
					Collectors.mapping((each) -> each.before().id(), Collectors.toList())));
		ways.forEach((way, ids) -> {
			Criteria unchanged = Criteria.where("_id")
				.in(ids)
				.and("state")
				.is(TermState.RUNNING.name())
				.and("watch.warning")
				.is(way.from().warning().name());
			long kept = this.mongo.updateMulti(Query.query(unchanged), way.update(), MongoTerms.COLLECTION)
				.getModifiedCount();
			if (kept != ids.size()) {
				throw new IllegalStateException("a term changed within the unit of work that sweeps it");
			}
		});
	}

	private static Criteria due(Instant by) {
		return Criteria.where("watchAt").lte(by);
	}

	/** From what was awaited to what is next. */
	private record Way(Watch from, TermState state, @Nullable Watch next, @Nullable Instant at) {

		static Way of(Swept swept) {
			Watch from = swept.before().watch();
			if (from == null) {
				throw new IllegalStateException("nothing was to be said of the term");
			}
			Term after = swept.after();
			return new Way(from, after.state(), after.watch(), TermDocument.watchAt(after));
		}

		Update update() {
			Update update = Update.update("state", this.state.name());
			return (this.next == null) ? update.unset("watch").unset("watchAt")
					: update.set("watch",
							new Document("warning", this.next.warning().name()).append("on", this.next.on().toString()))
						.set("watchAt", this.at);
		}

	}

}
