package ru.ryadom.kernel.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import ru.ryadom.kernel.BusinessClock;

/** The training system's clock: real time and an offset that all instances share. */
final class MovableClock implements BusinessClock {

	static final String COLLECTION = "clock";

	private static final String ID = "business";

	private final MongoOperations mongo;

	private final InstantSource real;

	MovableClock(MongoOperations mongo, InstantSource real) {
		this.mongo = mongo;
		this.real = real;
	}

	@Override
	public Instant instant() {
		return this.real.instant().plusMillis(offset());
	}

	@Override
	public boolean moved() {
		return offset() != 0;
	}

	private long offset() {
		Document stored = this.mongo.findById(ID, Document.class, COLLECTION);
		return (stored != null) ? stored.getLong("offsetMillis") : 0;
	}

	@Override
	public boolean demo() {
		return true;
	}

	@Override
	public void moveTo(@Nullable Instant to) {
		long offset = (to != null) ? Duration.between(this.real.instant(), to).toMillis() : 0;
		this.mongo.upsert(Query.query(Criteria.where("_id").is(ID)), Update.update("offsetMillis", offset), COLLECTION);
	}

}
