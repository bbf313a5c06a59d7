package ru.ryadom.terms.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.law.RegionId;
import ru.ryadom.terms.RunningTerms;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermState;

/**
 * Terms that a day of the calendar may matter to, by an index of what runs: begun by then
 * and ending after it, or so near before it that only days off lie between.
 */
@Component
class MongoRunningTerms implements RunningTerms {

	static final String INDEX = "over";

	/** Longer than any days off in a row, and a rule may count back over them. */
	private static final int MARGIN = 16;

	private final MongoOperations mongo;

	MongoRunningTerms(MongoOperations mongo) {
		this.mongo = mongo;
	}

	/** As many groups as offices, rules and days: the number of terms does not matter. */
	@Override
	public List<Alike> over(LocalDate day, @Nullable RegionId region) {
		Aggregation kinds = Aggregation.newAggregation(Aggregation.match(reaching(day, region)),
				Aggregation.group("rule", "office", "region", "from", "due", "pauses")
					.first(Aggregation.ROOT)
					.as("one")
					.count()
					.as("count"),
				Aggregation.sort(Sort.by("one.due", "one.office", "one.rule", "one.from")));
		return this.mongo.aggregate(kinds, MongoTerms.COLLECTION, Kind.class)
			.getMappedResults()
			.stream()
			.map((kind) -> new Alike(kind.one().toDomain(), kind.count()))
			.toList();
	}

	private record Kind(TermDocument one, int count) {
	}

	@Override
	public Stream<String> ids(LocalDate day, @Nullable RegionId region) {
		Query query = Query.query(reaching(day, region));
		query.fields().include("_id");
		return this.mongo.stream(query, Document.class, MongoTerms.COLLECTION).map((term) -> term.getString("_id"));
	}

	@Override
	public List<Term> still(Collection<String> ids) {
		return this.mongo
			.find(Query.query(Criteria.where("_id").in(ids).and("state").is(TermState.RUNNING.name())),
					TermDocument.class, MongoTerms.COLLECTION)
			.stream()
			.map(TermDocument::toDomain)
			.toList();
	}

	@Override
	public void keep(List<Term> recounted) {
		recounted.forEach((term) -> this.mongo.replace(Query.query(Criteria.where("_id").is(term.id())),
				TermDocument.of(term), MongoTerms.COLLECTION));
	}

	private static Criteria reaching(LocalDate day, @Nullable RegionId region) {
		Criteria reaching = Criteria.where("watchAt")
			.exists(true)
			.and("due")
			.gte(day.minusDays(MARGIN).toString())
			.and("from")
			.lte(day.toString());
		return (region != null) ? reaching.and("region").is(region.value()) : reaching;
	}

}
