package ru.ryadom.offices.store;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.kernel.reference.ReferenceFile;

/**
 * The first staff of the training system; places that are there already stay as they are.
 */
@Component
@Profile("demo")
class DemoStaff implements ApplicationRunner {

	private final MongoOperations mongo;

	DemoStaff(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void run(ApplicationArguments args) {
		ReferenceFile.of("/reference/demo-memberships.yaml")
			.entries("staff", StaffDocument.Entry.class)
			.stream()
			.filter((
					entry) -> !this.mongo.exists(Query.query(Criteria.where("_id").is(entry.id())), MongoOffices.STAFF))
			.forEach((entry) -> this.mongo.insert(StaffDocument.of(entry), MongoOffices.STAFF));
	}

}
