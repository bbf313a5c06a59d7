package ru.ryadom.ngos.store;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.kernel.reference.ReferenceFile;

/**
 * The first of those who accompany in the training system; what is there already stays as
 * its organisation left it.
 */
@Component
@Profile("demo")
class DemoCompanions implements ApplicationRunner {

	private final MongoOperations mongo;

	private final MongoCompanions companions;

	DemoCompanions(MongoOperations mongo, MongoCompanions companions) {
		this.mongo = mongo;
		this.companions = companions;
	}

	@Override
	public void run(ApplicationArguments args) {
		ReferenceFile.of("/reference/demo-memberships.yaml")
			.entries("companions", CompanionDocument.Entry.class)
			.stream()
			.map(CompanionDocument.Entry::toDomain)
			.filter((each) -> !this.mongo.exists(Query.query(Criteria.where("_id").is(each.id())),
					MongoCompanions.COLLECTION))
			.forEach((each) -> this.mongo.insert(this.companions.seal(each), MongoCompanions.COLLECTION));
	}

}
