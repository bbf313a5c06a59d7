package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PartnerEvent;
import ru.ryadom.exchange.usecase.SendMessages;
import ru.ryadom.exchange.usecase.TakeInEvents;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The extract of ИПРА from the request at the desk to what the case is known by. */
@ServerTest
@RealKeycloak
class IpraRoadTests {

	private static final String ALL = "query($id: ID!) { node(id: $id) { ... on Case { revision tasks "
			+ "ipra { number source } ipraInquiry { request { awaited message { stage } } "
			+ "extracts { number needed state channel } } actions { name allowed } "
			+ "journal(first: 50) { edges { node { purpose } } } } } }";

	@LocalServerPort
	private int port;

	@Autowired
	private SendMessages sending;

	@Autowired
	private TakeInEvents reading;

	private MseBureau smev;

	private Desk desk;

	private LocalDate today;

	@BeforeEach
	void people() {
		this.smev = new MseBureau(OutsideSystem.SMEV, this.sending, this.reading);
		this.desk = new Desk(new Caller(this.port, "specialist"), new Caller(this.port, "head"), "staff_kuznetsova",
				"staff_tikhonov");
		this.today = LocalDate
			.parse(new Caller(this.port, null).ask("{ clock { today } }").at("/clock/today").asString());
	}

	@Test
	void askedOverTheExchangeItComesBesideWhatWasTypedAndIsTakenOverByASpecialist() {
		Road road = opened(470_000_010);
		String typed = whole(road).at("/ipra/number").asString();
		new IpraSteps(road).request();
		assertThat(whole(road).at("/ipraInquiry/request/message/stage").asString()).isEqualTo("QUEUED");
		String request = this.smev.takeIn();
		assertThat(this.smev.last()).isInstanceOf(ExchangeBody.IpraExtractRequest.class);
		this.smev.tell(extract("one", request, "71.77/2026"));
		JsonNode come = whole(road);
		assertThat(come.at("/ipra/number").asString()).as("nothing is overwritten by itself").isEqualTo(typed);
		assertThat(extracts(come)).containsExactly("71.77/2026 true WAITS EXCHANGE");
		assertThat(tasks(come)).containsExactly("REVIEW_IPRA_EXTRACT");
		assertThat(come.at("/ipraInquiry/request/awaited").asBoolean()).isFalse();
		new IpraSteps(road.refresh()).takeOver(0);
		JsonNode taken = whole(road);
		assertThat(taken.at("/ipra/number").asString()).isEqualTo("71.77/2026");
		assertThat(taken.at("/ipra/source").asString()).isEqualTo("SMEV_EXTRACT");
		assertThat(tasks(taken)).isEmpty();
	}

	@Test
	void theSameExtractHoweverOftenItComesIsOneAndAnotherIsAnotherTask() {
		Road road = opened(470_000_020);
		new IpraSteps(road).request();
		String request = this.smev.takeIn();
		this.smev.tell(extract("a", request, "72.77/2026"));
		JsonNode once = whole(road);
		this.smev.tell(extract("a", request, "72.77/2026"), extract("b", request, "72.77/2026"));
		assertThat(whole(road).path("revision")).isEqualTo(once.path("revision"));
		new IpraSteps(road.refresh()).takeOver(0);
		this.smev.tell(extract("c", request, "73.77/2026"));
		assertThat(extracts(whole(road))).containsExactly("72.77/2026 true TAKEN_OVER EXCHANGE",
				"73.77/2026 true WAITS EXCHANGE");
		assertThat(tasks(whole(road))).containsExactly("REVIEW_IPRA_EXTRACT");
		assertThat(purposes(road)).filteredOn("получена выписка ИПРА"::equals).hasSize(2);
	}

	@Test
	void whatTheExchangeDoesNotBringGoesOnPaper() {
		Road road = opened(470_000_030);
		new IpraSteps(road).request();
		String message = this.desk.specialist()
			.ask("query($id: ID!) { node(id: $id) { ... on Case { ipraInquiry { request { message { id } } } } } }",
					Map.of("id", road.id()))
			.at("/node/ipraInquiry/request/message/id")
			.asString();
		road.change(this.desk.specialist(), "settleExchangeMessageByHand",
				Map.of("exchangeId", message, "on", this.today.toString(), "note", "Запросили письмом."),
				"message { id stage }");
		assertThat(whole(road).at("/ipraInquiry/request/awaited").asBoolean()).isFalse();
		assertThat(whole(road).at("/ipraInquiry/request/message/stage").asString()).isEqualTo("SETTLED_BY_HAND");
		new IpraSteps(road.refresh()).record("74.77/2026", this.today).takeOver(0);
		assertThat(whole(road).at("/ipra/source").asString()).isEqualTo("PAPER");
		assertThat(whole(road).path("actions")
			.valueStream()
			.filter((action) -> action.path("name").asString().equals("requestIpraExtract"))
			.allMatch((action) -> action.path("allowed").asBoolean())).isTrue();
	}

	private PartnerEvent extract(String id, String request, String number) {
		return new PartnerEvent.IpraExtract("ipra-road-" + id, request, number, this.today.minusDays(30),
				this.today.plusYears(1), true);
	}

	private Road opened(int number) {
		return new Road(this.desk, new InventedPerson(number, "Юдина", "Вера", "Олеговна")).intake(this.today);
	}

	private JsonNode whole(Road road) {
		return this.desk.specialist().ask(ALL, Map.of("id", road.id())).path("node");
	}

	private List<String> purposes(Road road) {
		return whole(road).at("/journal/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/purpose").asString())
			.toList();
	}

	private static List<String> extracts(JsonNode file) {
		return file.at("/ipraInquiry/extracts")
			.valueStream()
			.map((one) -> String.join(" ", one.path("number").asString(), "" + one.path("needed").asBoolean(),
					one.path("state").asString(), one.path("channel").asString()))
			.toList();
	}

	private static List<String> tasks(JsonNode file) {
		return file.path("tasks").valueStream().map(JsonNode::asString).toList();
	}

}
