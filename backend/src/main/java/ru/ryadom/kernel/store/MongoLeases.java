package ru.ryadom.kernel.store;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import ru.ryadom.kernel.LeaseLost;
import ru.ryadom.kernel.Leases;

/**
 * One document a job. Holding writes it inside the unit of work, and taking writes it
 * too: of a holder that slept and its successor only one can commit. The process number
 * is for people who look for the holder.
 */
public final class MongoLeases implements Leases {

	static final String COLLECTION = "leases";

	/** A killed holder's open transaction keeps the document longer than its lease. */
	private static final long PATIENCE_MS = 2000;

	private final MongoOperations mongo;

	private final Duration length;

	public MongoLeases(MongoOperations mongo, Duration length) {
		this.mongo = mongo;
		this.length = length;
	}

	@Override
	public Optional<Lease> take(String job) {
		Optional<Lease> taken = takeEnded(job);
		if (taken.isPresent() || this.mongo.exists(Query.query(Criteria.where("_id").is(job)), COLLECTION)) {
			return taken;
		}
		leases().updateOne(new Document("_id", job),
				new Document("$setOnInsert", new Document("until", new Date(0)).append("fence", 0L)),
				new UpdateOptions().upsert(true));
		return takeEnded(job);
	}

	private Optional<Lease> takeEnded(String job) {
		Document ended = new Document("_id", job).append("$expr", new Document("$lt", List.of("$until", "$$NOW")));
		Document taken = new Document("until", fromNow(this.length))
			.append("fence", new Document("$add", List.of("$fence", 1L)))
			.append("pid", ProcessHandle.current().pid());
		try {
			@Nullable Document lease = leases().findOneAndUpdate(ended, List.of(new Document("$set", taken)),
					new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)
						.maxTime(PATIENCE_MS, TimeUnit.MILLISECONDS));
			return Optional.ofNullable(lease).map((document) -> new Lease(job, document.getLong("fence")));
		}
		catch (MongoExecutionTimeoutException held) {
			return Optional.empty();
		}
	}

	@Override
	public void hold(Lease lease) {
		if (leases().updateOne(mine(lease), List.of(new Document("$set", new Document("until", fromNow(this.length)))))
			.getMatchedCount() == 0) {
			throw new LeaseLost(lease.job());
		}
	}

	@Override
	public void release(Lease lease) {
		leases().updateOne(mine(lease),
				List.of(new Document("$set", new Document("until", fromNow(Duration.ofMillis(-1))))));
	}

	private MongoCollection<Document> leases() {
		return this.mongo.getCollection(COLLECTION);
	}

	private static Document mine(Lease lease) {
		return new Document("_id", lease.job()).append("fence", lease.fence());
	}

	private static Document fromNow(Duration length) {
		return new Document("$add", List.of("$$NOW", length.toMillis()));
	}

}
