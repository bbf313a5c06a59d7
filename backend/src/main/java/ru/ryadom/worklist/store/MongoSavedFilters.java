package ru.ryadom.worklist.store;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index.Only.Being;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.worklist.SavedFilter;
import ru.ryadom.worklist.SavedFilters;

/**
 * Saved filters as documents; of one worker's at most one is the usual one, and an index
 * sees to it.
 */
@Component
class MongoSavedFilters implements SavedFilters {

	private static final String COLLECTION = "savedFilters";

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	MongoSavedFilters(MongoOperations mongo, Revisions revisions, Cipher cipher) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
	}

	@Override
	public List<SavedFilter> seenBy(Viewer.StaffViewer viewer) {
		Query shared = Query
			.query(Criteria.where("office")
				.is(viewer.officeId())
				.and("shared")
				.is(true)
				.and("owner")
				.ne(viewer.memberId()))
			.limit(MOST_SHARED);
		return Stream.concat(ownOf(viewer).stream(), found(shared))
			.sorted(Comparator.comparing(SavedFilter::title).thenComparing(SavedFilter::id))
			.toList();
	}

	@Override
	public List<SavedFilter> ownOf(Viewer.StaffViewer viewer) {
		return found(Query.query(own(viewer)).limit(SavedFilter.MOST + 1)).toList();
	}

	@Override
	public Optional<SavedFilter> find(Viewer.StaffViewer viewer, String id) {
		return found(Query.query(Criteria.where("_id").is(id).and("office").is(viewer.officeId())))
			.filter((filter) -> filter.shared() || filter.ownerId().equals(viewer.memberId()))
			.findFirst();
	}

	@Override
	public void makeUsual(Viewer.StaffViewer viewer, String id) {
		this.mongo.updateMulti(Query.query(own(viewer).and("usual").is(true).and("_id").ne(id)),
				new Update().set("usual", false).inc("revision", 1), COLLECTION);
	}

	@Override
	public SavedFilter save(SavedFilter filter) {
		byte[] pd = this.cipher.seal(filter.title().getBytes(StandardCharsets.UTF_8), filter.id());
		SavedFilterDocument next = SavedFilterDocument.of(filter, filter.revision() + 1, pd);
		this.revisions.keep(COLLECTION, filter.id(), filter.revision(), next);
		return open(next);
	}

	@Override
	public void remove(String id) {
		this.mongo.remove(Query.query(Criteria.where("_id").is(id)), COLLECTION);
	}

	private Stream<SavedFilter> found(Query query) {
		return this.mongo.find(query, SavedFilterDocument.class, COLLECTION).stream().map(this::open);
	}

	private SavedFilter open(SavedFilterDocument document) {
		return document.toDomain(new String(this.cipher.open(document.pd(), document.id()), StandardCharsets.UTF_8));
	}

	private static Criteria own(Viewer.StaffViewer viewer) {
		return Criteria.where("owner").is(viewer.memberId()).and("office").is(viewer.officeId());
	}

	@Bean
	static CollectionSetup savedFiltersCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("owner").and("office"),
						Index.on("owner").named("one_usual_filter").alone().only(new Being("usual", true)),
						Index.on("office").and("shared").and("owner")));
	}

}
