package ru.ryadom.calendars.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import ru.ryadom.calendars.AppliedChange;
import ru.ryadom.calendars.ChangeBook;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.CalendarChange;
import ru.ryadom.law.CalendarChanges;

/** Changed days; a revision is taken once, so two at once cannot both be the next. */
@Component
class MongoChangeBook implements ChangeBook, CalendarChanges {

	static final String COLLECTION = "calendarChanges";

	private final MongoOperations mongo;

	private volatile List<CalendarChange> known = List.of();

	MongoChangeBook(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public List<CalendarChange> known() {
		return this.known;
	}

	@Override
	public List<AppliedChange> all() {
		return find(new Criteria());
	}

	/** Ids come in the order of applying. */
	@Override
	public Page<AppliedChange> page(Slice slice) {
		Criteria from = (slice.after() != null) ? Criteria.where("_id").lt(slice.after().keys(1).getFirst())
				: new Criteria();
		List<ChangeDocument> rows = this.mongo.find(
				Query.query(from).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1),
				ChangeDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), ChangeDocument::toDomain);
	}

	@Override
	public Optional<AppliedChange> find(String id) {
		return find(Criteria.where("_id").is(id)).stream().findFirst();
	}

	@Override
	public void add(AppliedChange change) {
		this.mongo.insert(ChangeDocument.of(change), COLLECTION);
	}

	@Override
	public synchronized void refresh() {
		List<CalendarChange> stored = all().stream().map(AppliedChange::change).toList();
		if (!stored.equals(this.known)) {
			this.known = stored;
		}
	}

	/**
	 * Whether anything was added or, in a test's house, taken away since the last time.
	 */
	synchronized void listen() {
		if (this.mongo.estimatedCount(COLLECTION) != this.known.size()) {
			refresh();
		}
	}

	@Override
	public List<AppliedChange> unsettled() {
		return find(Criteria.where("unsettled").is(true));
	}

	@Override
	public void settle(AppliedChange change, Instant appliedBy) {
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(change.id()).and("at").lt(appliedBy)),
				new Update().unset("unsettled"), COLLECTION);
	}

	private List<AppliedChange> find(Criteria which) {
		return this.mongo.find(Query.query(which).with(Sort.by("revision")), ChangeDocument.class, COLLECTION)
			.stream()
			.map(ChangeDocument::toDomain)
			.toList();
	}

	@Bean
	static CollectionSetup calendarChangesCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("revision").alone(),
				Index.on("unsettled").and("revision").only(new Index.Only.Being("unsettled", true))));
	}

}
