package ru.ryadom.letters.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.letters.Digests;
import ru.ryadom.letters.News;

/** Waiting news as documents; what is told is gone. */
@Component
class MongoDigests implements Digests {

	private static final String COLLECTION = "digests";

	private final MongoOperations mongo;

	MongoDigests(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void keep(Collection<Kept> news) {
		if (!news.isEmpty()) {
			this.mongo.insert(news.stream().map(DigestDocument::of).toList(), COLLECTION);
		}
	}

	@Override
	public boolean any(Instant by) {
		return this.mongo.exists(Query.query(Criteria.where("at").lte(by)), COLLECTION);
	}

	@Override
	public Stream<String> accounts(Instant by) {
		return this.mongo.findDistinct(Query.query(Criteria.where("at").lte(by)), "account", COLLECTION, String.class)
			.stream();
	}

	@Override
	public Map<String, List<News>> take(Collection<String> accounts, Instant by) {
		Query due = Query.query(Criteria.where("account").in(accounts).and("at").lte(by)).with(Sort.by("_id"));
		List<DigestDocument> taken = this.mongo.find(due, DigestDocument.class, COLLECTION);
		this.mongo.remove(Query.query(Criteria.where("_id").in(taken.stream().map(DigestDocument::id).toList())),
				COLLECTION);
		Map<String, List<News>> all = new LinkedHashMap<>();
		taken.forEach(
				(each) -> all.computeIfAbsent(each.account(), (_) -> new ArrayList<>()).add(each.news().toDomain()));
		return all;
	}

	@Bean
	static CollectionSetup digestsCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("at").and("account"), Index.on("account").and("at")));
	}

}
