package ru.ryadom.kernel.store;

import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import ru.ryadom.kernel.Counters;

/** One document a series. */
final class MongoCounters implements Counters {

	static final String COLLECTION = "counters";

	private final MongoOperations mongo;

	MongoCounters(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public long next(String series) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("a counter inside a unit of work would make all units wait for each other");
		}
		Document counter = this.mongo.findAndModify(Query.query(Criteria.where("_id").is(series)),
				new Update().inc("last", 1L), FindAndModifyOptions.options().upsert(true).returnNew(true),
				Document.class, COLLECTION);
		if (counter == null) {
			throw new IllegalStateException("a counter gave nothing");
		}
		return counter.getLong("last");
	}

}
