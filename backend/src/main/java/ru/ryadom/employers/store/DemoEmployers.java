package ru.ryadom.employers.store;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.kernel.reference.ReferenceFile;

/**
 * The first employers of the training system and their people; what is there already
 * stays as it was left.
 */
@Component
@Profile("demo")
class DemoEmployers implements ApplicationRunner {

	private final MongoOperations mongo;

	private final MongoEmployerMemberships members;

	DemoEmployers(MongoOperations mongo, MongoEmployerMemberships members) {
		this.mongo = mongo;
		this.members = members;
	}

	@Override
	public void run(ApplicationArguments args) {
		// Places of before they had a revision: their file is this one.
		this.mongo.remove(Query.query(Criteria.where("revision").exists(false)), MongoEmployerMemberships.COLLECTION);
		ReferenceFile file = ReferenceFile.of("/reference/demo-memberships.yaml");
		Map<String, EmployerDocument.Entry> employers = file.entries("employers", EmployerDocument.Entry.class)
			.stream()
			.collect(Collectors.toMap(EmployerDocument.Entry::id, Function.identity()));
		employers.values()
			.stream()
			.filter((each) -> isNew(each.id(), MongoEmployers.COLLECTION))
			.forEach((each) -> this.mongo.insert(EmployerDocument.of(each.toDomain(), 1), MongoEmployers.COLLECTION));
		file.entries("employerMembers", EmployerMemberDocument.Entry.class)
			.stream()
			.filter((each) -> isNew(each.id(), MongoEmployerMemberships.COLLECTION))
			.forEach((each) -> this.mongo.insert(this.members.seal(each.toDomain(employers.get(each.employer()))),
					MongoEmployerMemberships.COLLECTION));
	}

	private boolean isNew(String id, String collection) {
		return !this.mongo.exists(Query.query(Criteria.where("_id").is(id)), collection);
	}

}
