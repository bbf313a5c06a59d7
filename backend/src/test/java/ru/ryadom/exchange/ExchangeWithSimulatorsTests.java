package ru.ryadom.exchange;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The house against the simulators as another process: it is killed, silent, broken, and
 * talks nonsense, and each message arrives with one effect.
 */
@ServerTest
@DirtiesContext
@Import(ExchangeBeans.class)
@TestPropertySource(properties = { "ryadom.exchange.timeout=1s", "ryadom.exchange.rest=300ms",
		"ryadom.exchange.longest-rest=1s", "ryadom.exchange.pace.look=50ms", "ryadom.exchange.pace.first-pause=100ms",
		"ryadom.exchange.pace.longest-pause=500ms", "ryadom.exchange.pace.lease=3s",
		"ryadom.exchange.pace.tries=1000" })
class ExchangeWithSimulatorsTests {

	private static final SimulatorProcess SIMULATORS = new SimulatorProcess();

	@Autowired
	private Desk desk;

	@Autowired
	private News news;

	@Autowired
	private Feeds feeds;

	@Autowired
	private List<PartnerSystem> partners;

	@Autowired
	private MeterRegistry meters;

	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry registry) {
		SIMULATORS.start();
		List.of("mse", "smev", "ecp", "social")
			.forEach((system) -> registry.add("ryadom.exchange." + system + ".url", () -> SIMULATORS.url(system)));
	}

	@AfterAll
	static void end() {
		SIMULATORS.close();
	}

	@BeforeEach
	void well() {
		List.of("mse", "smev", "ecp", "social").forEach((system) -> SIMULATORS.behave(system, "NONE", false));
		Desk.until("каналы работают",
				() -> this.partners.stream().allMatch((partner) -> partner.state() == ChannelState.WORKING));
	}

	@Test
	void aRequestIsReceivedAnsweredAndEachTakesEffectOnce() {
		String id = this.desk.queue(ExchangeKind.MSE_REQUEST);
		untilStage(id, ExchangeStage.ACCEPTED);
		SIMULATORS.answer("mse", id);
		untilStage(id, ExchangeStage.ANSWERED);
		assertThat(this.news.about(id)).containsExactly("MessageAccepted", "MseAnswered");
		assertThat(this.desk.raw("journal")).contains("передача: запрос рекомендаций в МСЭ")
			.contains("получено другой системой")
			.contains("получен ответ: МСЭ")
			.doesNotContain(InventedBodies.LAST_NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NONE", "DUPLICATE", "ERROR", "GARBAGE" })
	void aCheckOfDisabilityIsAnsweredOnceWhateverTheWireDoes(String fault) {
		SIMULATORS.behave("social", fault, false);
		String id = this.desk.queue(ExchangeKind.DISABILITY_REQUEST);
		Desk.until("ГИС взяла", () -> SIMULATORS.taken("social").contains(id));
		SIMULATORS.answer("social", id, "not-found");
		untilStage(id, ExchangeStage.ANSWERED);
		assertThat(this.news.about(id)).containsExactly("DisabilityAnswered", "MessageAccepted");
	}

	@Test
	void anAnswerAboutSomebodyElseIsPutAsideAndTheQuestionStaysOpen() {
		String id = this.desk.queue(ExchangeKind.DISABILITY_REQUEST);
		untilStage(id, ExchangeStage.ACCEPTED);
		int before = this.feeds.quarantined(OutsideSystem.SOCIAL, 20).size();
		SIMULATORS.answer("social", id, "another");
		Desk.until("отложено", () -> this.feeds.quarantined(OutsideSystem.SOCIAL, 20).size() > before);
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.ACCEPTED);
		assertThat(this.news.about(id)).containsExactly("MessageAccepted");
	}

	@Test
	void killedInTheMiddleItLeavesTheMessageInTheQueueAndThenTheEffectIsThereOnce() {
		SIMULATORS.behave("mse", "TIMEOUT", true);
		String id = this.desk.queue(ExchangeKind.MSE_REQUEST);
		Desk.until("МСЭ взяла сообщение и молчит", () -> SIMULATORS.taken("mse").contains(id));
		SIMULATORS.kill();
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.QUEUED);
		Desk.until("неудача записана", () -> !this.desk.message(id).attempts().isEmpty());
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.QUEUED);
		assertThat(this.news.about(id)).isEmpty();
		SIMULATORS.start();
		assertThat(SIMULATORS.taken("mse")).as("what it had acknowledged to itself").contains(id);
		SIMULATORS.behave("mse", "NONE", false);
		untilStage(id, ExchangeStage.ACCEPTED);
		SIMULATORS.answer("mse", id);
		untilStage(id, ExchangeStage.ANSWERED);
		assertThat(SIMULATORS.taken("mse")).containsOnlyOnce(id);
		assertThat(this.news.about(id)).containsExactly("MessageAccepted", "MseAnswered");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ERROR", "RESET", "TIMEOUT", "GARBAGE" })
	void whateverGoesWrongTheMessageWaitsAndArrivesOnce(String fault) {
		SIMULATORS.behave("ecp", fault, true);
		String id = this.desk.queue(ExchangeKind.CERTIFICATE_ENTRY);
		Desk.until("попытка не удалась", () -> !this.desk.message(id).attempts().isEmpty());
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.QUEUED);
		SIMULATORS.behave("ecp", "NONE", false);
		untilStage(id, ExchangeStage.ACCEPTED);
		assertThat(SIMULATORS.taken("ecp")).containsOnlyOnce(id);
		assertThat(this.news.about(id)).containsExactly("MessageAccepted");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DUPLICATE", "REORDER" })
	void anAnswerRepeatedOrOutOfOrderTakesEffectOnce(String fault) throws InterruptedException {
		SIMULATORS.behave("smev", fault, true);
		String first = this.desk.queue(ExchangeKind.IPRA_EXTRACT_REQUEST);
		String second = this.desk.queue(ExchangeKind.IPRA_EXTRACT_REQUEST);
		untilStage(first, ExchangeStage.ACCEPTED);
		untilStage(second, ExchangeStage.ACCEPTED);
		SIMULATORS.answer("smev", second);
		SIMULATORS.answer("smev", first);
		untilStage(first, ExchangeStage.ANSWERED);
		untilStage(second, ExchangeStage.ANSWERED);
		Thread.sleep(500);
		assertThat(List.of(first, second)).allSatisfy(
				(id) -> assertThat(this.news.about(id)).containsExactly("IpraExtractReceived", "MessageAccepted"));
	}

	@Test
	void nonsenseInTheFeedIsPutAsideAndTrueEventsGoOn() {
		String id = this.desk.queue(ExchangeKind.MSE_REQUEST);
		untilStage(id, ExchangeStage.ACCEPTED);
		SIMULATORS.behave("mse", "GARBAGE", true);
		SIMULATORS.answer("mse", id);
		untilStage(id, ExchangeStage.ANSWERED);
		assertThat(this.feeds.quarantined(OutsideSystem.MSE, 20)).extracting(ExchangeQuarantined::reason)
			.containsExactlyInAnyOrder("UNKNOWN_TYPE", "GARBAGE", "UNKNOWN_MESSAGE");
	}

	@Test
	void faultsThatLastOpenTheBreakerAndItClosesAgain() throws InterruptedException {
		SIMULATORS.behave("ecp", "ERROR", true);
		String id = this.desk.queue(ExchangeKind.RESULTS_ENTRY);
		Desk.until("канал приостановлен", () -> state(OutsideSystem.ECP) == ChannelState.RESTING);
		assertThat(gauge()).isEqualTo(2.0);
		int tries = this.desk.message(id).tries();
		// Long against every pause here: ten minutes against those of the product.
		Thread.sleep(8000);
		assertThat(state(OutsideSystem.ECP)).isIn(ChannelState.RESTING, ChannelState.TRYING);
		assertThat(this.desk.message(id).tries() - tries).as("tries while the channel rests").isLessThan(20);
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.QUEUED);
		SIMULATORS.behave("ecp", "NONE", false);
		Desk.until("канал снова работает", () -> state(OutsideSystem.ECP) == ChannelState.WORKING);
		untilStage(id, ExchangeStage.ACCEPTED);
		assertThat(gauge()).isEqualTo(1.0);
		assertThat(this.news.about(id)).containsExactly("MessageAccepted");
	}

	@Test
	void theHouseHoldsNothingOfTheSimulators() {
		assertThat(getClass().getResource("/ru/ryadom/simulators/Simulators.class")).isNull();
		assertThat(getClass().getResource("/ru/ryadom/simulators")).isNull();
	}

	private void untilStage(String id, ExchangeStage stage) {
		Desk.until(id + " " + stage, () -> this.desk.stage(id) == stage);
	}

	private ChannelState state(OutsideSystem system) {
		return this.partners.stream().filter((partner) -> partner.system() == system).findFirst().orElseThrow().state();
	}

	private double gauge() {
		return this.meters.get("ryadom.exchange.channel").tag("system", "ecp").gauge().value();
	}

}
