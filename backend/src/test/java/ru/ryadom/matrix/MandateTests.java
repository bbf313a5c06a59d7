package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A representative sees what the person sees, up to the last day of the mandate. */
@ServerTest
@RealKeycloak
@Import({ ExchangeAtTown.class, PlanGroundsOfTests.class })
@TestPropertySource(
		properties = { ExchangeAtTown.ADDRESS, ExchangeAtTown.SELDOM, ExchangeAtTown.POST, ExchangeAtTown.RARELY })
class MandateTests {

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private ExchangeAtTown exchange;

	@LocalServerPort
	private int port;

	@Test
	void aRepresentativeSeesUntilTheMandateEndsAndNothingAfterwards() {
		Town town = new Town(this.port, this.mongo, this.exchange);
		Caller representative = town.as(Kind.REPRESENTATIVE);
		LocalDate until = LocalDate.parse(cabinet(representative).at("/mandate/until").asString());
		sees(representative, town, true);

		moveTo(town, until + "T20:59:00Z"); // 23:59 in Moscow
		sees(representative, town, true);

		moveTo(town, until + "T21:00:30Z");
		sees(representative, town, false);

		moveTo(town, null);
		sees(representative, town, true);
	}

	private static void sees(Caller representative, Town town, boolean all) {
		JsonNode cabinet = cabinet(representative);
		assertThat(cabinet.path("person").isNull()).isNotEqualTo(all);
		assertThat(cabinet.path("mandate").isNull()).isNotEqualTo(all);
		assertThat(cabinet.at("/cases/edges").size()).isEqualTo(all ? 1 : 0);
		assertThat(cabinet.at("/accessLog/edges").isEmpty()).isNotEqualTo(all);
		for (String id : new String[] { town.moscow.whole().id(), town.moscow.whole().certificateId() }) {
			Answer node = representative.send("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
			assertThat(node.codes().contains("NOT_FOUND")).isNotEqualTo(all);
		}
		assertThat(representative.get("/documents/" + town.moscow.whole().certificateId()).status())
			.isEqualTo(all ? 200 : 404);
	}

	private static JsonNode cabinet(Caller representative) {
		return representative.ask(
				"{ viewer { ... on CitizenViewer { person { fullName } mandate { until } cases { edges { node { id } } } "
						+ "accessLog { edges { node { who } } } } } }")
			.path("viewer");
	}

	private static void moveTo(Town town, @Nullable String moment) {
		Map<String, Object> input = (moment != null) ? Map.of("to", moment) : Map.of();
		town.moscow.whole().change(town.as(Kind.METHODOLOGIST), "moveClock", input, "clock { now }");
	}

}
