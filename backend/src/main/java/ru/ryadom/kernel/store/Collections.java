package ru.ryadom.kernel.store;

import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.kernel.CollectionSetup;

/** Makes every room's collections and indexes before the first request. */
final class Collections implements InitializingBean {

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
			setup.indexes().forEach(this.mongo.indexOps(setup.name())::createIndex);
		}
	}

}
