package ru.ryadom.access;

import java.util.List;
import java.util.stream.StreamSupport;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

import ru.ryadom.support.Callers;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who an account is: what its token says and what the house knows, both. */
@ServerTest
class ViewerTests {

	private static final String ACCOUNT = "00000000-0000-4000-8000-0000000000";

	@Autowired
	private Callers callers;

	@Autowired
	private MongoOperations mongo;

	@ParameterizedTest(name = "{0} with {1} is {2}")
	@CsvSource({ "51, specialist, StaffViewer", "d1, head, StaffViewer", "71, registrar, StaffViewer",
			"31, methodologist, StaffViewer", "a1, auditor, StaffViewer", "b1, ngo, NgoViewer",
			"e1, employer, EmployerViewer", "c1, citizen, CitizenViewer", "ff, citizen, CitizenViewer",
			"ff, specialist, UnassignedViewer", "ff, ngo, UnassignedViewer", "ff, employer, UnassignedViewer",
			"51, head, UnassignedViewer", "51, offline_access, UnassignedViewer", "51, SPECIALIST, UnassignedViewer" })
	void tokenAndHouseMustAgree(String account, String role, String viewer) {
		assertThat(viewer(ACCOUNT + account, role).at("/__typename").asString()).isEqualTo(viewer);
	}

	@Test
	void anAccountWithoutRolesIsNobodyInParticular() {
		assertThat(viewer(ACCOUNT + "51").at("/__typename").asString()).isEqualTo("UnassignedViewer");
	}

	@Test
	void theTokenAddsNoRoleThatThePlaceDoesNotHave() {
		JsonNode viewer = viewer(ACCOUNT + "51", "specialist", "head", "auditor", "citizen");
		assertThat(roles(viewer)).containsExactly("SPECIALIST");
		assertThat(viewer.at("/office/id").asString()).isEqualTo("office_moscow-south");
	}

	@Test
	void whoLosesThePlaceLosesItAtTheNextRequest() {
		String account = ACCOUNT + "32";
		assertThat(roles(viewer(account, "methodologist"))).containsExactly("METHODOLOGIST");
		Document place = this.mongo.findAndRemove(Query.query(Criteria.where("account").is(account)), Document.class,
				"staff");
		assertThat(place).isNotNull();
		assertThat(viewer(account, "methodologist").at("/__typename").asString()).isEqualTo("UnassignedViewer");
		this.mongo.insert(place, "staff");
		assertThat(roles(viewer(account, "methodologist"))).containsExactly("METHODOLOGIST");
	}

	private JsonNode viewer(String account, String... roles) {
		JsonNode answer = this.callers.signedIn(account, roles)
			.ask("{ viewer { __typename ... on StaffViewer { roles office { id } } } }");
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer.at("/data/viewer");
	}

	private static List<String> roles(JsonNode viewer) {
		return StreamSupport.stream(viewer.at("/roles").spliterator(), false).map(JsonNode::asString).toList();
	}

}
