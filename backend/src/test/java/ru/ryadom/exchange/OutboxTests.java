package ru.ryadom.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import ru.ryadom.exchange.PartnerSystem.Delivery;
import ru.ryadom.exchange.PartnerSystem.FeedAnswer;
import ru.ryadom.exchange.PartnerSystem.FeedAnswer.FeedPage;
import ru.ryadom.exchange.usecase.SendExchangeMessageAgain;
import ru.ryadom.exchange.usecase.SendMessages;
import ru.ryadom.exchange.usecase.SettleExchangeMessageByHand;
import ru.ryadom.exchange.usecase.TakeInEvents;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Messages leave one at a time, none is lost, and what comes back takes effect once. */
@ServerTest
@DirtiesContext
@Import(ExchangeBeans.class)
@TestPropertySource(properties = { "ryadom.exchange.pace.first-pause=1ms", "ryadom.exchange.pace.longest-pause=2ms",
		"ryadom.exchange.pace.tries=3", "ryadom.exchange.pace.lease=2s" })
class OutboxTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private Desk desk;

	@Autowired
	private Exchange exchange;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Feeds feeds;

	@Autowired
	private News news;

	@Autowired
	private SendMessages sending;

	@Autowired
	private TakeInEvents reading;

	@Autowired
	private SendExchangeMessageAgain again;

	@Autowired
	private SettleExchangeMessageByHand byHand;

	@Test
	void outsideAUnitOfWorkNothingIsQueued() {
		assertThatIllegalStateException().isThrownBy(() -> this.exchange.queue("case_1", Desk.OFFICE, "person_1",
				InventedBodies.of(ExchangeKind.MSE_REQUEST)));
	}

	@Test
	void whatIsPersonalLiesSealed() {
		this.desk.queue(ExchangeKind.IPRA_EXTRACT_REQUEST);
		assertThat(this.desk.raw("exchange")).contains("IPRA_EXTRACT_REQUEST")
			.doesNotContain(InventedBodies.LAST_NAME)
			.doesNotContain(InventedBodies.SNILS)
			.doesNotContain("1990-05-17");
	}

	@Test
	void fourWorkersSendEachMessageOnceAndNeverTwoTheSame() throws Exception {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			ids.add(this.desk.queue(ExchangeKind.CERTIFICATE_ENTRY));
		}
		Counting partner = new Counting(OutsideSystem.ECP, new Delivery.Taken(DAY));
		inParallel(4, () -> {
			while (Desk.asWorker(() -> this.sending.sendOne(partner))) {
				Thread.onSpinWait();
			}
		});
		assertThat(ids).allSatisfy((id) -> {
			assertThat(partner.sent.get(id)).hasValue(1);
			assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.ACCEPTED);
			assertThat(this.news.about(id)).containsExactly("MessageAccepted");
		});
	}

	@Test
	void theMessageOfAKilledWorkerIsSentByAnotherOnceItsLeaseHasEnded() {
		String id = this.desk.queue(ExchangeKind.MSE_REMINDER);
		Counting partner = new Counting(OutsideSystem.MSE, new Delivery.Taken(DAY));
		Instant now = InstantSource.system().instant();
		assertThat(this.outbox.claim(OutsideSystem.MSE, now, now.plusSeconds(2))).isPresent();
		assertThat(Desk.asWorker(() -> this.sending.sendOne(partner))).isFalse();
		Desk.until("другой работник взял сообщение", () -> Desk.asWorker(() -> this.sending.sendOne(partner)));
		assertThat(InstantSource.system().instant()).isAfter(now.plusSeconds(2));
		assertThat(this.news.about(id)).containsExactly("MessageAccepted");
	}

	@Test
	void aWorkerWhoseLeaseHasEndedChangesNothing() {
		String id = this.desk.queue(ExchangeKind.MSE_REMINDER);
		Instant now = InstantSource.system().instant();
		var late = this.outbox.claim(OutsideSystem.MSE, now, now).orElseThrow();
		var next = this.outbox.claim(OutsideSystem.MSE, now, now.plusSeconds(60)).orElseThrow();
		assertThat(this.outbox.keep(late, late.message().givenUp(now, "TIMEOUT"))).isFalse();
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.QUEUED);
		assertThat(this.outbox.keep(next, next.message().givenUp(now, "TIMEOUT"))).isTrue();
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.FAILED);
	}

	@Test
	void aReceiptThatCannotTakeEffectLeavesTheMessageInTheQueueAndTakesEffectLater() {
		String id = this.desk.queue(ExchangeKind.CERTIFICATE_ENTRY);
		Counting partner = new Counting(OutsideSystem.ECP, new Delivery.Taken(DAY));
		this.news.unbearable.add(MessageAccepted.class);
		Desk.asWorker(() -> this.sending.sendOne(partner));
		this.news.unbearable.clear();
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.QUEUED);
		assertThat(this.desk.message(id).attempts()).extracting(ExchangeAttempt::outcome).containsExactly("NO_EFFECT");
		Desk.until("получение отмечено", () -> {
			Desk.asWorker(() -> this.sending.sendOne(partner));
			return this.desk.stage(id) == ExchangeStage.ACCEPTED;
		});
		assertThat(this.news.about(id)).containsExactly("MessageAccepted");
	}

	@Test
	void afterTheLastTryItSaysSoAndStaffSendItAgain() {
		String id = this.desk.queue(ExchangeKind.RESULTS_ENTRY);
		Counting silent = new Counting(OutsideSystem.ECP, new Delivery.Failed("TIMEOUT"));
		Desk.until("отправка сдалась", () -> {
			Desk.asWorker(() -> this.sending.sendOne(silent));
			return this.desk.stage(id) == ExchangeStage.FAILED;
		});
		assertThat(silent.sent.get(id)).hasValue(3);
		assertThat(this.desk.message(id).failure()).isEqualTo("Другая сторона не ответила вовремя");
		assertThat(this.desk.message(id).notSendable(false)).isNotEmpty();
		assertThat(this.desk.message(id).notSendable(true)).isEmpty();
	}

	@Test
	void whatTheOtherSideDeclinesIsNotTriedAgainByItself() {
		String id = this.desk.queue(ExchangeKind.MSE_ANSWER_ENTRY);
		Counting strict = new Counting(OutsideSystem.ECP, new Delivery.Declined());
		while (Desk.asWorker(() -> this.sending.sendOne(strict))) {
			Thread.onSpinWait();
		}
		assertThat(strict.sent.get(id)).hasValue(1);
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.FAILED);
	}

	@Test
	void withoutAnAddressItStaysInTheQueueAndThePaperIsNoted() {
		String id = this.desk.queue(ExchangeKind.CONTRACT_ENTRY);
		var refused = Desk
			.asWorker(() -> this.again.send(Desk.SPECIALIST, new SendExchangeMessageAgain.Input("key-again-1", id)));
		assertThat(refused).isInstanceOfSatisfying(SendExchangeMessageAgain.Refused.class,
				(answer) -> assertThat(answer.objections().getFirst().message()).contains("отправьте на бумаге"));
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.QUEUED);
		var input = new SettleExchangeMessageByHand.Input("key-byhand-1", id, DAY.minusYears(1), "Нарочным, вх. № 5");
		var done = Desk.asWorker(() -> this.byHand.settle(Desk.SPECIALIST, input));
		assertThat(done).isInstanceOfSatisfying(SettleExchangeMessageByHand.Done.class, (answer) -> {
			assertThat(answer.message().settledBy()).isEqualTo("Морозова Анна");
			assertThat(answer.message().note()).isEqualTo("Нарочным, вх. № 5");
		});
		assertThat(this.desk.raw("exchange")).doesNotContain("вх. № 5");
	}

	@Test
	void staffOfAnotherOfficeDoNotFindIt() {
		String id = this.desk.queue(ExchangeKind.CONTRACT_ENTRY);
		var input = new SettleExchangeMessageByHand.Input("key-byhand-2", id, DAY, "Почтой");
		assertThatExceptionOfType(Fault.NotFound.class)
			.isThrownBy(() -> Desk.asWorker(() -> this.byHand.settle(Desk.staff("office_kazan-center"), input)));
	}

	@Test
	void anAnswerTwiceInADisorderlyFeedTakesEffectOnceAndAnotherOneAgain() throws Exception {
		String id = this.desk.queue(ExchangeKind.MSE_REQUEST);
		PartnerEvent first = answer("a-1", id, "№ 1");
		PartnerEvent resent = answer("a-2", id, "№ 1");
		PartnerEvent second = answer("a-3", id, "№ 2");
		PartnerEvent receipt = new PartnerEvent.Receipt("a-0", id, DAY);
		Counting partner = new Counting(OutsideSystem.MSE, new Delivery.Taken(DAY));
		partner.page = new FeedPage(List.of(second, first, first, resent, receipt), "5");
		inParallel(3, () -> {
			for (int i = 0; i < 5; i++) {
				Desk.asWorker(() -> this.reading.readOne(partner));
			}
		});
		assertThat(this.news.about(id)).containsExactly("MseAnswered", "MseAnswered");
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.ANSWERED);
	}

	@Test
	void whatIsNotUnderstoodIsPutAsideSealedAndTheRestGoesOn() {
		String id = this.desk.queue(ExchangeKind.IPRA_EXTRACT_REQUEST);
		Counting partner = new Counting(OutsideSystem.SMEV, new Delivery.Taken(DAY));
		partner.page = new FeedPage(List.of(new PartnerEvent.Unreadable("g-1", "GARBAGE", "Неповторимова {"),
				new PartnerEvent.Receipt("g-2", Ids.next("exchange"), DAY),
				new PartnerEvent.IpraExtract("g-3", id, "17.77/2026", null, null, null),
				new PartnerEvent.IpraExtract("g-3", id, "18.77/2026", null, null, null)), "4");
		Desk.asWorker(() -> this.reading.readOne(partner));
		Desk.asWorker(() -> this.reading.readOne(partner));
		assertThat(this.news.about(id)).containsExactly("IpraExtractReceived");
		assertThat(this.feeds.quarantined(OutsideSystem.SMEV, 20)).extracting(ExchangeQuarantined::reason)
			.containsExactlyInAnyOrder("GARBAGE", "UNKNOWN_MESSAGE", "OTHER_CONTENT");
		assertThat(this.desk.raw("exchangeQuarantine")).doesNotContain("Неповторимова");
	}

	@Test
	void anEffectThatFailsLeavesNothingAndIsTriedAgainBeforeTheFeedGoesOn() {
		String id = this.desk.queue(ExchangeKind.MSE_REQUEST);
		Counting partner = new Counting(OutsideSystem.MSE, new Delivery.Taken(DAY));
		partner.page = new FeedPage(List.of(answer("b-1", id, "№ 9")), "b");
		this.news.unbearable.add(MseAnswered.class);
		Desk.asWorker(() -> this.reading.readOne(partner));
		assertThat(this.desk.stage(id)).isEqualTo(ExchangeStage.QUEUED);
		assertThat(this.news.about(id)).isEmpty();
		this.news.unbearable.clear();
		Desk.asWorker(() -> this.reading.readOne(partner));
		assertThat(this.news.about(id)).containsExactly("MseAnswered");
	}

	@Test
	void severalEventsWithoutEffectOnOnePageDoNotWearEachOtherOut() {
		String id = this.desk.queue(ExchangeKind.MSE_REQUEST);
		String good = this.desk.queue(ExchangeKind.MSE_REQUEST);
		Counting partner = new Counting(OutsideSystem.MSE, new Delivery.Taken(DAY));
		partner.page = new FeedPage(List.of(answer("c-1", id, "№ 1"), answer("c-2", id, "№ 2"),
				answer("c-3", id, "№ 3"), new PartnerEvent.Receipt("c-4", good, DAY)), "c");
		this.news.unbearable.add(MseAnswered.class);
		for (int tries = 0; tries < 15; tries++) {
			Desk.asWorker(() -> this.reading.readOne(partner));
		}
		this.news.unbearable.clear();
		assertThat(this.news.about(good)).as("what stands behind them is reached after five tries of each")
			.containsExactly("MessageAccepted");
		assertThat(this.feeds.quarantined(OutsideSystem.MSE, 20)).filteredOn((one) -> one.reason().equals("NO_EFFECT"))
			.hasSize(3);
	}

	private static PartnerEvent answer(String event, String id, String number) {
		return new PartnerEvent.MseAnswer(event, id, number, true, "Нужна помощь.", DAY);
	}

	private static void inParallel(int workers, Runnable work) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
			List<Future<?>> all = new ArrayList<>();
			for (int i = 0; i < workers; i++) {
				all.add(threads.submit(work));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}
	}

	/**
	 * The other side of a port: counts what reaches it, tells what it is given to tell.
	 */
	private static final class Counting implements PartnerSystem {

		final Map<String, AtomicInteger> sent = new ConcurrentHashMap<>();

		private final OutsideSystem system;

		private final Delivery answer;

		private FeedPage page = new FeedPage(List.of(), "0");

		Counting(OutsideSystem system, Delivery answer) {
			this.system = system;
			this.answer = answer;
		}

		@Override
		public OutsideSystem system() {
			return this.system;
		}

		@Override
		public ChannelState state() {
			return ChannelState.WORKING;
		}

		@Override
		public Delivery send(String messageId, ExchangeBody body, LocalDate today) {
			this.sent.computeIfAbsent(messageId, (_) -> new AtomicInteger()).incrementAndGet();
			return this.answer;
		}

		@Override
		public FeedAnswer read(@Nullable String after, int limit, LocalDate today) {
			return this.page;
		}

	}

}
