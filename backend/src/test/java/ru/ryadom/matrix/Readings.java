package ru.ryadom.matrix;

import java.util.List;
import java.util.Map;

import ru.ryadom.matrix.AuditTrail.Entry;
import ru.ryadom.matrix.Road.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** What shows the data of a case's person, and under which purpose it is to be found. */
record Readings(Desk desk, Caller citizen, AuditTrail trail, Road road) {

	/** Each answer with data is one entry, and one without is none. */
	void areEachJournalled() {
		Map<String, Object> file = Map.of("id", this.road.id());
		Map<String, Object> paper = Map.of("id", this.road.certificateId());
		this.trail.fresh();
		shown("работа с делом", this.desk.specialist()
			.send("query($id: ID!) { node(id: $id) { ... on Case { person { snils } } } }", file));
		shown("работа с делом", this.desk.head()
			.send("query($id: ID!) { node(id: $id) { ... on Case { decision { reasons } } } }", file));
		shown("работа с делом", this.desk.head()
			.send("{ viewer { ... on StaffViewer { appointmentOrders(first: 1) { edges { node { case { ipra { number } } } } } "
					+ "} } }", Map.of()));
		shown("поиск по СНИЛС", this.desk.specialist()
			.send("query($s: String!) { viewer { ... on StaffViewer { personBySnils(snils: $s) { fullName } } } }",
					Map.of("s", this.road.person().snils())));
		shown("просмотр сертификата",
				this.citizen.send("query($id: ID!) { node(id: $id) { ... on Certificate { number } } }", paper));
		shown("просмотр своих данных",
				this.citizen.send("{ viewer { ... on CitizenViewer { person { phone } } } }", Map.of()));
		shown("просмотр своего дела",
				this.citizen.send(
						"{ viewer { ... on CitizenViewer { cases { edges { node { personalFile { number } } } } } } }",
						Map.of()));
		shown("просмотр своего дела", this.citizen
			.send("query($id: ID!) { node(id: $id) { ... on CitizenCase { measures { content } } } }", file));
		shown("просмотр своих сообщений", this.citizen
			.send("{ viewer { ... on CitizenViewer { messages { edges { node { body } } } } } }", Map.of()));
		shown("печать списка дел", this.desk.head().get("/documents/queue?case=" + this.road.id()));
		shown("получение сертификата для печати", this.citizen.get("/documents/" + this.road.certificateId()));
		assertThat(this.desk.specialist().ask("{ viewer { ... on StaffViewer { office { name } } } }").isEmpty())
			.isFalse();
		assertThat(this.trail.fresh()).as("who shows nobody's data leaves no entry").isEmpty();
	}

	private void shown(String purpose, Answer answer) {
		assertThat(answer.status()).as(purpose).isEqualTo(200);
		assertThat(this.trail.fresh()).as(purpose)
			.singleElement()
			.satisfies((entry) -> assertThat(entry).extracting(Entry::isWrite, Entry::purpose, Entry::persons)
				.containsExactly(false, purpose, List.of(this.road.personId())));
	}

}
