package ru.ryadom.kernel.store;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Revisions;

/** The field {@code revision} of every such document. */
final class MongoRevisions implements Revisions {

	private final MongoOperations mongo;

	MongoRevisions(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void keep(String collection, String id, int seen, Object next) {
		try {
			if (seen == 0) {
				this.mongo.insert(next, collection);
			}
			else if (this.mongo
				.replace(Query.query(Criteria.where("_id").is(id).and("revision").is(seen)), next, collection)
				.getModifiedCount() == 0) {
				throw new Fault.Conflict();
			}
		}
		catch (DuplicateKeyException sameKeyAtOnce) {
			throw new Fault.Conflict();
		}
	}

}
