package ru.ryadom.kernel.store;

import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.kernel.crypto.DataKeys;
import ru.ryadom.kernel.crypto.MasterKey;

/** Data keys in the collection {@code keys}, wrapped; made on the first start. */
public final class MongoDataKeys implements DataKeys {

	static final String COLLECTION = "keys";

	private static final String HASHING = "hashing";

	private static final int FIRST = 1;

	private final MongoOperations mongo;

	private final MasterKey master;

	private final InstantSource realTime;

	private final Map<String, SecretKey> open = new ConcurrentHashMap<>();

	public MongoDataKeys(MongoOperations mongo, MasterKey master, InstantSource realTime) {
		this.mongo = mongo;
		this.master = master;
		this.realTime = realTime;
		makeUnlessThere(HASHING);
		makeUnlessThere(sealingName(FIRST));
		hashing();
		sealing(FIRST);
	}

	@Override
	public int currentId() {
		return FIRST;
	}

	@Override
	public SecretKey sealing(int id) {
		return key(sealingName(id), "AES");
	}

	@Override
	public SecretKey hashing() {
		return key(HASHING, "HmacSHA256");
	}

	private SecretKey key(String name, String algorithm) {
		return this.open.computeIfAbsent(name, (wanted) -> {
			Document stored = this.mongo.findById(wanted, Document.class, COLLECTION);
			if (stored == null) {
				throw new IllegalStateException("no data key " + wanted);
			}
			return new SecretKeySpec(this.master.unwrap(stored.get("wrapped", Binary.class).getData(), wanted),
					algorithm);
		});
	}

	private void makeUnlessThere(String name) {
		if (this.mongo.findById(name, Document.class, COLLECTION) != null) {
			return;
		}
		try {
			this.mongo.insert(new Document("_id", name)
				.append("wrapped", new Binary(this.master.wrap(this.master.newDataKey(), name)))
				.append("madeAt", Date.from(this.realTime.instant())), COLLECTION);
		}
		catch (DuplicateKeyException anotherInstanceWasFirst) {
			// Its key is the one that counts.
		}
	}

	private static String sealingName(int id) {
		return "sealing-" + id;
	}

}
