package ru.ryadom.exchange.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.bson.Document;
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
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.ExchangeFilter;
import ru.ryadom.exchange.ExchangeMessage;
import ru.ryadom.exchange.ExchangeMessages;
import ru.ryadom.exchange.ExchangeStage;
import ru.ryadom.exchange.Outbox;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.kernel.Watched;

/**
 * The outbox as a collection. A message goes in with the decision that caused it; who
 * sends it holds a lease, so one at a time does and a killed one's message is sent by
 * another.
 */
@Component
class MongoExchange implements Exchange, ExchangeMessages, Outbox {

	private static final String COLLECTION = ExchangeDocument.COLLECTION;

	private static final String LEASE = "lease";

	private static final String LEASED_UNTIL = "leasedUntil";

	private final MongoOperations mongo;

	private final SealedBodies bodies;

	private final UnitOfWork unit;

	private final InstantSource realTime;

	MongoExchange(MongoOperations mongo, SealedBodies bodies, UnitOfWork unit, InstantSource realTime) {
		this.mongo = mongo;
		this.bodies = bodies;
		this.unit = unit;
		this.realTime = realTime;
	}

	@Override
	public String queue(String subject, String officeId, String personId, ExchangeBody body) {
		demandUnit();
		return save(ExchangeMessage.queue(subject, officeId, personId, body, this.realTime.instant())).id();
	}

	@Override
	public void settledByHand(String messageId, LocalDate on) {
		demandUnit();
		ExchangeMessage message = Optional
			.ofNullable(this.mongo.findById(messageId, ExchangeDocument.class, COLLECTION))
			.map(this.bodies::open)
			.orElseThrow(() -> new IllegalStateException("no message " + messageId));
		if (message.notSettleable().isEmpty()) {
			message.settle(on, null, null, on).map(this::save);
		}
	}

	/**
	 * A message that is on its way has been read before: its sender must read it anew.
	 */
	@Override
	public void move(String subject, String fromOfficeId, String toOfficeId) {
		demandUnit();
		this.mongo.updateMulti(Query.query(Criteria.where("subject").is(subject).and("office").is(fromOfficeId)),
				Update.update("office", toOfficeId).inc("revision", 1), COLLECTION);
	}

	@Override
	public Optional<ExchangeMessage> find(Viewer viewer, String id) {
		return Optional
			.ofNullable(this.mongo.findOne(Query.query(scopeOf(viewer).and("_id").is(id)), ExchangeDocument.class,
					COLLECTION))
			.map(this.bodies::open);
	}

	@Override
	public List<ExchangeMessage> of(Viewer viewer, String subject) {
		Query query = Query.query(scopeOf(viewer).and("subject").is(subject))
			.with(Sort.by(Sort.Direction.DESC, "_id"))
			.limit(Slice.LONGEST);
		return this.mongo.find(query, ExchangeDocument.class, COLLECTION).stream().map(this.bodies::open).toList();
	}

	@Override
	public Page<ExchangeMessage> page(Viewer viewer, ExchangeFilter filter, Slice slice) {
		Criteria scope = scopeOf(viewer);
		if (filter.system() != null) {
			scope = scope.and("system").is(filter.system().name());
		}
		if (filter.stage() != null) {
			scope = scope.and("stage").is(filter.stage().name());
		}
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<ExchangeDocument> rows = this.mongo.find(query, ExchangeDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), this.bodies::open);
	}

	@Override
	public ExchangeMessage save(ExchangeMessage message) {
		ExchangeDocument next = this.bodies.seal(message, message.revision() + 1);
		if (message.revision() == 0) {
			Document row = row(next).append(LEASED_UNTIL, java.util.Date.from(Instant.EPOCH));
			this.mongo.insert(row, COLLECTION);
		}
		else if (replace(next, Criteria.where("_id").is(message.id()).and("revision").is(message.revision())) == 0) {
			throw new Fault.Conflict();
		}
		return this.bodies.open(next);
	}

	@Override
	public Optional<Claim> claim(OutsideSystem system, Instant now, Instant until) {
		String lease = UUID.randomUUID().toString();
		Query due = Query
			.query(Criteria.where("stage")
				.is(ExchangeStage.QUEUED.name())
				.and("system")
				.is(system.name())
				.and("dueAt")
				.lte(now)
				.and(LEASED_UNTIL)
				.lte(now))
			.with(Sort.by("dueAt"));
		ExchangeDocument taken = this.mongo.findAndModify(due, Update.update(LEASE, lease).set(LEASED_UNTIL, until),
				FindAndModifyOptions.options().returnNew(true), ExchangeDocument.class, COLLECTION);
		return Optional.ofNullable(taken).map((row) -> new Claim(this.bodies.open(row), lease));
	}

	@Override
	public boolean keep(Claim claim, ExchangeMessage tried) {
		ExchangeDocument next = this.bodies.seal(tried, tried.revision() + 1);
		boolean kept = replace(next, held(claim).and("revision").is(tried.revision())) > 0;
		free(claim, Update.update(LEASED_UNTIL, Instant.EPOCH));
		return kept;
	}

	@Override
	public void release(Claim claim, Instant dueAt) {
		free(claim, Update.update(LEASED_UNTIL, Instant.EPOCH).set("dueAt", dueAt));
	}

	private void free(Claim claim, Update change) {
		this.mongo.updateFirst(Query.query(held(claim)), change, COLLECTION);
	}

	private static Criteria held(Claim claim) {
		return Criteria.where("_id").is(claim.message().id()).and(LEASE).is(claim.lease());
	}

	/** Everything but the lease. */
	private long replace(ExchangeDocument next, Criteria which) {
		Document fields = row(next);
		fields.remove("_id");
		Document change = new Document("$set", fields);
		return this.mongo.updateFirst(Query.query(which), Update.fromDocument(change), COLLECTION).getModifiedCount();
	}

	private Document row(ExchangeDocument message) {
		Document row = new Document();
		this.mongo.getConverter().write(message, row);
		return row;
	}

	private void demandUnit() {
		if (!this.unit.isOpen()) {
			throw new IllegalStateException("a message goes into the outbox with the decision that caused it");
		}
	}

	private static Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.SPECIALIST)
					|| staff.roles().contains(Audience.HEAD) ->
				Criteria.where("office").is(staff.officeId());
			case Viewer.ServiceViewer _ -> new Criteria();
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoViewer _,
					Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _, Viewer.Nobody _ ->
				Criteria.where("office").in(List.of());
		};
	}

	@Bean
	static CollectionSetup exchangeCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("stage").and("system").and("dueAt"), Index.on("subject").andBackwards("_id"),
						Index.on("office").andBackwards("_id"), Index.on("office").and("system").andBackwards("_id"),
						Index.on("office").and("stage").andBackwards("_id"),
						Index.on("office").and("system").and("stage").andBackwards("_id")));
	}

	@Bean
	static Watched watchedExchange() {
		return Watched.revisions(ExchangeDocument.COLLECTION, "EXCHANGE").on("case", "subject");
	}

}
