package ru.ryadom.people.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.SessionSynchronization;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.people.SnilsLookUps;

/**
 * One document an account and hour of real time, which all instances count on. It is
 * written outside any transaction: a refusal undoes its unit of work, and has to count.
 */
@Component
class MongoSnilsLookUps implements SnilsLookUps {

	static final String COLLECTION = "snilsLookUps";

	private final MongoTemplate mongo;

	private final InstantSource realTime;

	private final int anHour;

	MongoSnilsLookUps(MongoDatabaseFactory factory, InstantSource realTime,
			@Value("${ryadom.snils.strangers-an-hour:" + AN_HOUR + "}") int anHour) {
		this.mongo = new MongoTemplate(factory);
		this.mongo.setSessionSynchronization(SessionSynchronization.NEVER);
		this.realTime = realTime;
		this.anHour = anHour;
	}

	@Override
	public Optional<Instant> count(String account) {
		Instant hour = this.realTime.instant().truncatedTo(ChronoUnit.HOURS);
		Instant again = hour.plus(Duration.ofHours(1));
		Document counted = this.mongo.findAndModify(Query.query(Criteria.where("_id").is(id(account, hour))),
				new Update().inc("count", 1).setOnInsert("until", Date.from(again)),
				FindAndModifyOptions.options().upsert(true).returnNew(true), Document.class, COLLECTION);
		if (counted == null) {
			throw new IllegalStateException("a look-up was not counted");
		}
		return (counted.getInteger("count") > this.anHour) ? Optional.of(again) : Optional.empty();
	}

	static String id(String account, Instant hour) {
		return account + ":" + hour;
	}

	@Bean
	static CollectionSetup snilsLookUpsCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("until").kept(Duration.ofHours(1))));
	}

}
