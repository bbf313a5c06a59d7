package ru.ryadom.employers.store;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.kernel.reference.ReferenceFile;

/**
 * The first memberships of the training system; those that are there already stay as they
 * are.
 */
@Component
@Profile("demo")
class DemoEmployerMembers implements ApplicationRunner {

	private final MongoOperations mongo;

	DemoEmployerMembers(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void run(ApplicationArguments args) {
		ReferenceFile.of("/reference/demo-memberships.yaml")
			.entries("employers", EmployerMemberDocument.Entry.class)
			.stream()
			.map(EmployerMemberDocument.Entry::toStored)
			.filter((member) -> !this.mongo.exists(Query.query(Criteria.where("_id").is(member.id())),
					MongoEmployerMemberships.COLLECTION))
			.forEach((member) -> this.mongo.insert(member, MongoEmployerMemberships.COLLECTION));
	}

}
