package ru.ryadom.live.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.FullDocument;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

import ru.ryadom.kernel.Watched;
import ru.ryadom.live.LiveLimits;
import ru.ryadom.live.LiveLog;
import ru.ryadom.live.Position;

/**
 * Reads one change stream for the whole instance into its log, on a thread of its own.
 * MongoDB sends the open fields by which a document is found on its lists, and nothing
 * that is sealed. When the stream breaks, it is read again from the last transaction
 * known: what is known of it the log leaves out.
 */
@Component
class ChangeFeed implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ChangeFeed.class);

	private static final int HISTORY_LOST = 286;

	/** So long a look into a silent stream takes; a stop waits for it. */
	private static final long LOOK_MILLIS = 500;

	private final MongoDatabaseFactory databases;

	private final Map<String, Watched> watched;

	private final LiveLog changes;

	private final LiveLimits limits;

	private @Nullable BsonTimestamp from;

	private volatile CountDownLatch stop = new CountDownLatch(0);

	private volatile CountDownLatch stopped = new CountDownLatch(0);

	ChangeFeed(MongoDatabaseFactory databases, List<Watched> watched, LiveLog changes, LiveLimits limits) {
		this.databases = databases;
		this.watched = watched.stream().collect(Collectors.toMap(Watched::collection, Function.identity()));
		this.changes = changes;
		this.limits = limits;
	}

	@Override
	public void start() {
		forgetTheTimeBefore();
		this.stop = new CountDownLatch(1);
		this.stopped = new CountDownLatch(1);
		Thread.ofVirtual().name("change stream").start(this::readUntilStopped);
	}

	@Override
	public void stop() {
		this.stop.countDown();
		try {
			this.stopped.await(5, TimeUnit.SECONDS);
		}
		catch (InterruptedException hurry) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.stop.getCount() > 0;
	}

	/**
	 * After a rest it begins as it did at first: it may have been long, all streams were
	 * closed for it, and who comes back is told that there is more than is known here.
	 */
	private void forgetTheTimeBefore() {
		if (this.from != null) {
			begin(timeOf(this.databases.getMongoDatabase()));
		}
	}

	private void readUntilStopped() {
		try {
			do {
				readUntilBroken();
			}
			while (!this.stop.await(LOOK_MILLIS, TimeUnit.MILLISECONDS));
		}
		catch (InterruptedException over) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.stopped.countDown();
		}
	}

	private void readUntilBroken() {
		try {
			MongoDatabase database = this.databases.getMongoDatabase();
			if (this.from == null) {
				begin(timeOf(database));
			}
			read(database);
		}
		catch (MongoCommandException failed) {
			if (failed.getErrorCode() == HISTORY_LOST) {
				skip();
			}
			else {
				log.warn("the change stream broke and will be opened again: {}", failed.getErrorCodeName());
			}
		}
		catch (RuntimeException failed) {
			log.warn("the change stream broke and will be opened again: {}", failed.getClass().getName());
		}
	}

	private void begin(BsonTimestamp now) {
		int back = (int) Math.min(now.getTime() - 1L, this.limits.history().toSeconds());
		this.from = new BsonTimestamp(now.getTime() - back, 0);
		this.changes.open(Position.after(now.getTime() - back - 1L, 0),
				Position.after(now.getTime(), Integer.toUnsignedLong(now.getInc())));
	}

	/**
	 * MongoDB does not remember so far back: whoever waits is told to ask for all anew.
	 */
	private void skip() {
		BsonTimestamp now = timeOf(this.databases.getMongoDatabase());
		this.from = now;
		this.changes.lose(Position.after(now.getTime(), Integer.toUnsignedLong(now.getInc())));
		log.warn("the change stream was too far behind and begins anew");
	}

	private static BsonTimestamp timeOf(MongoDatabase database) {
		BsonTimestamp time = database.runCommand(new Document("ping", 1)).get("operationTime", BsonTimestamp.class);
		if (time == null) {
			throw new IllegalStateException("the server tells no operation time: it is no replica set");
		}
		return time;
	}

	private void read(MongoDatabase database) {
		var stream = database.watch(Pipeline.of(this.watched.values()))
			.fullDocument(FullDocument.UPDATE_LOOKUP)
			.startAtOperationTime(this.from)
			.maxAwaitTime(LOOK_MILLIS, TimeUnit.MILLISECONDS);
		try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor = stream.cursor()) {
			Numbering numbering = new Numbering(this.watched);
			while (this.stop.getCount() > 0) {
				ChangeStreamDocument<Document> change = cursor.tryNext();
				if (change != null) {
					numbering.read(change).ifPresent(this.changes::append);
					this.from = change.getClusterTime();
				}
			}
		}
	}

}
