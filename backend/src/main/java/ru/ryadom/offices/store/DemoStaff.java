package ru.ryadom.offices.store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.kernel.reference.ReferenceFile;

/**
 * The first staff of the training system. A new edition of the file renews the places it
 * made itself; what a head has changed since stays as the head left it.
 */
@Component
@Profile("demo")
class DemoStaff implements ApplicationRunner {

	private final MongoOperations mongo;

	private final StaffSeal seal;

	DemoStaff(MongoOperations mongo, StaffSeal seal) {
		this.mongo = mongo;
		this.seal = seal;
	}

	@Override
	public void run(ApplicationArguments args) {
		load(ReferenceFile.of("/reference/demo-memberships.yaml"));
	}

	void load(ReferenceFile file) {
		file.entries("staff", StaffDocument.Entry.class).forEach((entry) -> load(entry, file.edition()));
	}

	private void load(StaffDocument.Entry entry, String edition) {
		Query place = Query.query(Criteria.where("_id").is(entry.id()));
		@Nullable Document there = this.mongo.findOne(place, Document.class, MongoOffices.STAFF);
		if (there == null) {
			this.mongo.insert(this.seal.seal(entry.toDomain(), 1, edition), MongoOffices.STAFF);
		}
		else if (isOfTheFile(there) && !edition.equals(there.getString("edition"))) {
			int revision = there.getInteger("revision", 0) + 1;
			this.mongo.replace(place, this.seal.seal(entry.toDomain(), revision, edition), MongoOffices.STAFF);
		}
	}

	/**
	 * Places stored before they were sealed were the file's too: nobody else made any.
	 */
	private static boolean isOfTheFile(Document there) {
		return there.containsKey("edition") || !there.containsKey("pd");
	}

}
