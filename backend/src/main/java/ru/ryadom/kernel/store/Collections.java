package ru.ryadom.kernel.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;

import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Index.Only;
import ru.ryadom.kernel.Index.Only.Being;
import ru.ryadom.kernel.Index.Only.Having;
import ru.ryadom.kernel.Index.Only.Text;

/** Makes every room's collections and indexes before the first request. */
final class Collections implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(Collections.class);

	/** An index of this name, or with these keys, is there and is another. */
	private static final Set<Integer> ANOTHER = Set.of(85, 86);

	private final MongoOperations mongo;

	private final List<CollectionSetup> setups;

	private final Set<String> plain;

	Collections(MongoOperations mongo, List<CollectionSetup> setups, Set<String> plain) {
		this.mongo = mongo;
		this.setups = List.copyOf(setups);
		this.plain = plain;
	}

	@Override
	public void afterPropertiesSet() {
		Set<String> there = this.mongo.getCollectionNames();
		this.plain.stream().filter((name) -> !there.contains(name)).forEach(this.mongo::createCollection);
		for (CollectionSetup setup : this.setups) {
			if (!there.contains(setup.name())) {
				this.mongo.createCollection(setup.name());
			}
			IndexOperations indexes = this.mongo.indexOps(setup.name());
			setup.indexes().forEach((index) -> make(setup.name(), indexes, index));
		}
	}

	/** What was asked for otherwise by an earlier version is made anew. */
	private static void make(String collection, IndexOperations indexes, Index index) {
		try {
			indexes.createIndex(asked(index));
		}
		catch (DataAccessException failed) {
			if (!(failed.getCause() instanceof MongoException other) || !ANOTHER.contains(other.getCode())) {
				throw failed;
			}
			String name = (index.name() != null) ? index.name()
					: index.keys()
						.stream()
						.map((key) -> key.field() + (key.forwards() ? "_1" : "_-1"))
						.collect(Collectors.joining("_"));
			log.info("the index {} of {} is another and is made anew", name, collection);
			indexes.dropIndex(name);
			indexes.createIndex(asked(index));
		}
	}

	private static org.springframework.data.mongodb.core.index.Index asked(Index index) {
		var asked = new org.springframework.data.mongodb.core.index.Index();
		index.keys().forEach((key) -> asked.on(key.field(), key.forwards() ? Sort.Direction.ASC : Sort.Direction.DESC));
		if (index.name() != null) {
			asked.named(index.name());
		}
		if (index.unique()) {
			asked.unique();
		}
		if (index.kept() != null) {
			asked.expire(index.kept());
		}
		if (index.only() != null) {
			asked.partial(PartialIndexFilter.of(criteria(index.only())));
		}
		return asked;
	}

	private static Criteria criteria(Only only) {
		return switch (only) {
			case Being(var field, var value) -> Criteria.where(field).is(value);
			// Only texts compare with a text. By a type MongoDB would not see that a text
			// is looked for, and would go through the whole collection.
			case Text(var field) -> Criteria.where(field).gte("");
			case Having(var field) -> Criteria.where(field).exists(true);
		};
	}

}
