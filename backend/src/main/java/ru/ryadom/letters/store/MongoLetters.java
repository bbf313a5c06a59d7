package ru.ryadom.letters.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.letters.Letter;
import ru.ryadom.letters.LetterBook;
import ru.ryadom.letters.LetterQueue;
import ru.ryadom.letters.LetterStage;

/**
 * The queue as a collection, of the same shape as that of the exchange: a letter goes in
 * with the news it tells of, and who sends it holds a lease.
 */
@Component
class MongoLetters implements LetterBook, LetterQueue {

	private static final String COLLECTION = LetterDocument.COLLECTION;

	private static final String LEASE = "lease";

	private static final String LEASED_UNTIL = "leasedUntil";

	private final MongoOperations mongo;

	private final UnitOfWork unit;

	MongoLetters(MongoOperations mongo, UnitOfWork unit) {
		this.mongo = mongo;
		this.unit = unit;
	}

	@Override
	public void queue(Collection<Letter> letters) {
		if (letters.isEmpty()) {
			return;
		}
		if (!this.unit.isOpen()) {
			throw new IllegalStateException("a letter goes into the queue with the news it tells of");
		}
		this.mongo.insert(letters.stream()
			.map((letter) -> row(LetterDocument.of(letter, 1)).append(LEASED_UNTIL, java.util.Date.from(Instant.EPOCH)))
			.toList(), COLLECTION);
	}

	@Override
	public Optional<Letter> find(Viewer.StaffViewer viewer, String id) {
		return Optional
			.ofNullable(this.mongo.findOne(Query.query(scopeOf(viewer).and("_id").is(id)), LetterDocument.class,
					COLLECTION))
			.map(LetterDocument::toDomain);
	}

	@Override
	public Page<Letter> page(Viewer.StaffViewer viewer, @Nullable LetterStage stage, Slice slice) {
		Criteria scope = scopeOf(viewer);
		if (stage != null) {
			scope = scope.and("stage").is(stage.name());
		}
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<LetterDocument> rows = this.mongo.find(query, LetterDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), LetterDocument::toDomain);
	}

	@Override
	public void save(Letter letter) {
		if (replace(letter, Criteria.where("_id").is(letter.id()).and("revision").is(letter.revision())) == 0) {
			throw new Fault.Conflict();
		}
	}

	@Override
	public Optional<Claim> claim(Instant now, Instant until) {
		String lease = UUID.randomUUID().toString();
		Query due = Query.query(
				Criteria.where("stage").is(LetterStage.QUEUED.name()).and("dueAt").lte(now).and(LEASED_UNTIL).lte(now))
			.with(Sort.by("dueAt"));
		LetterDocument taken = this.mongo.findAndModify(due, Update.update(LEASE, lease).set(LEASED_UNTIL, until),
				FindAndModifyOptions.options().returnNew(true), LetterDocument.class, COLLECTION);
		return Optional.ofNullable(taken).map((row) -> new Claim(row.toDomain(), lease));
	}

	@Override
	public boolean keep(Claim claim, Letter tried) {
		Criteria held = Criteria.where("_id").is(claim.letter().id()).and(LEASE).is(claim.lease());
		boolean kept = replace(tried,
				Criteria.where("_id")
					.is(tried.id())
					.and(LEASE)
					.is(claim.lease())
					.and("revision")
					.is(tried.revision())) > 0;
		this.mongo.updateFirst(Query.query(held), Update.update(LEASED_UNTIL, Instant.EPOCH), COLLECTION);
		return kept;
	}

	/** Everything but the lease. */
	private long replace(Letter letter, Criteria which) {
		Document fields = row(LetterDocument.of(letter, letter.revision() + 1));
		fields.remove("_id");
		return this.mongo.updateFirst(Query.query(which), Update.fromDocument(new Document("$set", fields)), COLLECTION)
			.getModifiedCount();
	}

	private Document row(LetterDocument letter) {
		Document row = new Document();
		this.mongo.getConverter().write(letter, row);
		return row;
	}

	private static Criteria scopeOf(Viewer.StaffViewer viewer) {
		return (viewer.roles().contains(Audience.SPECIALIST) || viewer.roles().contains(Audience.HEAD))
				? Criteria.where("offices").is(viewer.officeId()) : Criteria.where("offices").in(List.of());
	}

	@Bean
	static CollectionSetup lettersCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("stage").and("dueAt"),
				Index.on("offices").andBackwards("_id"), Index.on("offices").and("stage").andBackwards("_id")));
	}

}
