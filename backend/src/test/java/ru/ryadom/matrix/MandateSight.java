package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a representative sees of a town in the course of the mandate. */
final class MandateSight {

	private final Town town;

	private final Caller representative;

	MandateSight(Town town) {
		this.town = town;
		this.representative = town.as(Kind.REPRESENTATIVE);
	}

	/** Up to the last minute of the last day, and not a minute longer. */
	void lastsAsLongAsTheMandate() {
		LocalDate until = LocalDate.parse(cabinet().at("/mandate/until").asString());
		sees(true);

		moveTo(until + "T20:59:00Z"); // 23:59 in Moscow
		sees(true);

		moveTo(until + "T21:00:30Z");
		sees(false);

		moveTo(null);
		sees(true);
	}

	private void sees(boolean all) {
		JsonNode cabinet = cabinet();
		assertThat(cabinet.path("person").isNull()).isNotEqualTo(all);
		assertThat(cabinet.path("mandate").isNull()).isNotEqualTo(all);
		assertThat(cabinet.at("/cases/edges").size()).isEqualTo(all ? 1 : 0);
		assertThat(cabinet.at("/accessLog/edges").isEmpty()).isNotEqualTo(all);
		for (String id : new String[] { this.town.moscow.whole().id(), this.town.moscow.whole().certificateId() }) {
			Answer node = this.representative.send("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
			assertThat(node.codes().contains("NOT_FOUND")).isNotEqualTo(all);
		}
		assertThat(this.representative.get("/documents/" + this.town.moscow.whole().certificateId()).status())
			.isEqualTo(all ? 200 : 404);
	}

	private JsonNode cabinet() {
		return this.representative.ask(
				"{ viewer { ... on CitizenViewer { person { fullName } mandate { until } cases { edges { node { id } } } "
						+ "accessLog { edges { node { who } } } } } }")
			.path("viewer");
	}

	private void moveTo(@Nullable String moment) {
		Map<String, Object> input = (moment != null) ? Map.of("to", moment) : Map.of();
		this.town.moscow.whole().change(this.town.as(Kind.METHODOLOGIST), "moveClock", input, "clock { now }");
	}

}
