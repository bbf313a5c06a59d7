package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.Optional;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.data.mongodb.core.MongoOperations;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanGround;
import ru.ryadom.kernel.Inn;

/**
 * Grounds of plans as documents of a test collection: an answered notice without the road
 * to it.
 */
@TestConfiguration
class PlanGroundsOfTests implements PlanGround.Grounds {

	private static final String COLLECTION = "planGroundsOfTests";

	private final MongoOperations mongo;

	PlanGroundsOfTests(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public Optional<PlanGround> find(Viewer.SignedIn viewer, String id) {
		return (viewer instanceof Viewer.StaffViewer staff) ? Optional
			.ofNullable(this.mongo.getCollection(COLLECTION)
				.find(new Document("_id", id).append("office", staff.officeId()))
				.first())
			.map(PlanGroundsOfTests::ground) : Optional.empty();
	}

	/** Puts a ground there; its id. */
	static String put(MongoOperations mongo, String id, String office, @Nullable String caseId, String person,
			String worker, String inn, LocalDate analysedOn) {
		mongo.getCollection(COLLECTION)
			.insertOne(new Document("_id", id).append("office", office)
				.append("case", caseId)
				.append("person", person)
				.append("worker", worker)
				.append("inn", inn)
				.append("on", analysedOn.toString()));
		return id;
	}

	private static PlanGround ground(Document stored) {
		LocalDate on = LocalDate.parse(stored.getString("on"));
		return new PlanGround(stored.getString("_id"), stored.getString("office"), stored.getString("case"),
				stored.getString("person"), stored.getString("worker"), new Inn(stored.getString("inn")), "ООО «Лампа»",
				"кладовщик", on.plusDays(20), on);
	}

}
