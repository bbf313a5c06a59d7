package ru.ryadom.employers.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import ru.ryadom.employers.Employer;
import ru.ryadom.employers.Employers;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Revisions;

/** Employers as documents. */
@Component
class MongoEmployers implements Employers {

	static final String COLLECTION = "employers";

	private final MongoOperations mongo;

	private final Revisions revisions;

	MongoEmployers(MongoOperations mongo, Revisions revisions) {
		this.mongo = mongo;
		this.revisions = revisions;
	}

	@Override
	public Map<String, Employer> of(Collection<String> ids) {
		return this.mongo.find(Query.query(Criteria.where("_id").in(ids)), EmployerDocument.class, COLLECTION)
			.stream()
			.collect(Collectors.toMap(EmployerDocument::id, EmployerDocument::toDomain));
	}

	@Override
	public Optional<Employer> byInn(String inn) {
		return Optional
			.ofNullable(
					this.mongo.findOne(Query.query(Criteria.where("inn").is(inn)), EmployerDocument.class, COLLECTION))
			.map(EmployerDocument::toDomain);
	}

	@Override
	public Set<String> known(Collection<String> inns) {
		Query query = Query.query(Criteria.where("inn").in(inns));
		query.fields().include("inn").exclude("_id");
		return this.mongo.find(query, Document.class, COLLECTION)
			.stream()
			.map((row) -> row.getString("inn"))
			.collect(Collectors.toSet());
	}

	@Override
	public Employer save(Employer employer) {
		EmployerDocument next = EmployerDocument.of(employer, employer.revision() + 1);
		this.revisions.keep(COLLECTION, employer.id(), employer.revision(), next);
		return next.toDomain();
	}

	@Override
	public void hold(String id) {
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(id)), new Update().inc("held", 1), COLLECTION);
	}

	@Bean
	static CollectionSetup employersCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("inn").alone()));
	}

}
