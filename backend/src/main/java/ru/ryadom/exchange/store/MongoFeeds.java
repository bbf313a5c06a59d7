package ru.ryadom.exchange.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import ru.ryadom.exchange.ExchangeQuarantined;
import ru.ryadom.exchange.Feeds;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.UnitOfWork;

/** Feeds of other systems: places, events that took effect, and the quarantine. */
@Component
class MongoFeeds implements Feeds {

	private static final String PLACES = "exchangeFeeds";

	private static final String TAKEN = "exchangeEvents";

	private static final String QUARANTINE = "exchangeQuarantine";

	private static final Duration QUARANTINED = Duration.ofDays(90);

	private static final int LONGEST_RAW = 16_384;

	private final MongoOperations mongo;

	private final Cipher cipher;

	private final UnitOfWork unit;

	MongoFeeds(MongoOperations mongo, Cipher cipher, UnitOfWork unit) {
		this.mongo = mongo;
		this.cipher = cipher;
		this.unit = unit;
	}

	@Override
	public Optional<Place> lease(OutsideSystem system, Instant now, Instant until) {
		String lease = UUID.randomUUID().toString();
		Query free = Query.query(new Criteria().andOperator(Criteria.where("_id").is(system.name()), new Criteria()
			.orOperator(Criteria.where("leasedUntil").lte(now), Criteria.where("leasedUntil").exists(false))));
		try {
			Document place = this.mongo.findAndModify(free, Update.update("lease", lease).set("leasedUntil", until),
					FindAndModifyOptions.options().upsert(true).returnNew(true), Document.class, PLACES);
			return Optional.ofNullable(place).map((found) -> new Place(system, found.getString("cursor"), lease));
		}
		catch (DuplicateKeyException somebodyElseHasIt) {
			return Optional.empty();
		}
	}

	@Override
	public void readTo(Place place, @Nullable String cursor, Instant free) {
		this.mongo.updateFirst(
				Query.query(Criteria.where("_id").is(place.system().name()).and("lease").is(place.lease())),
				Update.update("cursor", cursor).set("leasedUntil", free), PLACES);
	}

	@Override
	public boolean isTaken(OutsideSystem system, String eventId) {
		return this.mongo.exists(Query.query(Criteria.where("_id").is(key(system, eventId))), TAKEN);
	}

	@Override
	public void take(OutsideSystem system, String eventId, Instant at) {
		if (!this.unit.isOpen()) {
			throw new IllegalStateException("an event is taken in with its effect");
		}
		this.mongo.insert(new Document("_id", key(system, eventId)).append("at", Date.from(at)), TAKEN);
	}

	@Override
	public void quarantine(OutsideSystem system, String eventId, String reason, String raw, Instant at) {
		String id = "quarantine_" + this.cipher.keyedHash("quarantine", key(system, eventId) + reason);
		if (this.mongo.exists(Query.query(Criteria.where("_id").is(id)), QUARANTINE)) {
			return;
		}
		byte[] plain = raw.substring(0, Math.min(raw.length(), LONGEST_RAW)).getBytes(StandardCharsets.UTF_8);
		try {
			this.mongo.insert(new Document("_id", id).append("system", system.name())
				.append("reason", reason)
				.append("at", Date.from(at))
				.append("pd", new Binary(this.cipher.seal(plain, id))), QUARANTINE);
		}
		catch (DuplicateKeyException anotherInstanceWasFirst) {
			// One record of it is enough.
		}
	}

	@Override
	public List<ExchangeQuarantined> quarantined(OutsideSystem system, int limit) {
		Query query = Query.query(Criteria.where("system").is(system.name()))
			.with(Sort.by(Sort.Direction.DESC, "at"))
			.limit(limit);
		query.fields().exclude("pd");
		return this.mongo.find(query, Document.class, QUARANTINE)
			.stream()
			.map((found) -> new ExchangeQuarantined(found.getString("_id"), system, found.getString("reason"),
					found.getDate("at").toInstant()))
			.toList();
	}

	/** Ids of events are the other side's and may be long or strange. */
	private String key(OutsideSystem system, String eventId) {
		return this.cipher.keyedHash("event", system.name() + ":" + eventId);
	}

	@Bean
	static CollectionSetup feedPlaces() {
		return new CollectionSetup(PLACES, List.of());
	}

	@Bean
	static CollectionSetup takenEvents() {
		return new CollectionSetup(TAKEN, List.of());
	}

	@Bean
	static CollectionSetup quarantineCollection() {
		return new CollectionSetup(QUARANTINE,
				List.of(Index.on("system").andBackwards("at"), Index.on("at").kept(QUARANTINED)));
	}

}
