package ru.ryadom.matrix;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;

import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who looks through a whole collection is seen; {@link AccessMatrixTests} asks all. */
@ServerTest
@DirtiesContext
@RealKeycloak
class ScansTests {

	@Autowired
	private MongoOperations mongo;

	@LocalServerPort
	private int port;

	@Test
	void aLookThroughAWholeCollectionIsSeenAndOneByAnIndexIsNot() {
		Scans scans = new Scans(this.mongo);
		new Caller(this.port, "specialist").ask("{ viewer { __typename } }");
		new Caller(this.port, "employer").ask("{ viewer { __typename } }");
		this.mongo.getCollection("staff").find(new Document("_id", "staff_morozova")).first();
		this.mongo.getCollection("staff").find().first();
		assertThat(scans.found()).isEmpty();
		Scans again = new Scans(this.mongo);
		this.mongo.getCollection("cases").find(new Document("shelf", 3)).first();
		assertThat(again.found()).containsExactly("cases by [shelf]");
	}

}
