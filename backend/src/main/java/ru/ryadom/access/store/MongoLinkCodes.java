package ru.ryadom.access.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.access.LinkCodes;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;

/** Codes by their keyed hash. */
@Component
class MongoLinkCodes implements LinkCodes {

	private static final String COLLECTION = "linkCodes";

	private final MongoOperations mongo;

	private final Cipher cipher;

	MongoLinkCodes(MongoOperations mongo, Cipher cipher) {
		this.mongo = mongo;
		this.cipher = cipher;
	}

	@Override
	public void keep(String code, String account, Instant until) {
		this.mongo.remove(Query.query(Criteria.where("account").is(account)), COLLECTION);
		this.mongo.insert(new Document("_id", hash(code)).append("account", account).append("until", Date.from(until)),
				COLLECTION);
	}

	@Override
	public Optional<String> take(String code, Instant at) {
		Document found = this.mongo.findAndRemove(
				Query.query(Criteria.where("_id").is(hash(code)).and("until").gt(Date.from(at))), Document.class,
				COLLECTION);
		return Optional.ofNullable(found).map((document) -> document.getString("account"));
	}

	private String hash(String code) {
		return this.cipher.keyedHash("link", code.replaceAll("[\\s-]", ""));
	}

	@Bean
	static CollectionSetup linkCodesCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("account"), Index.on("until").kept(Duration.ofDays(1))));
	}

}
