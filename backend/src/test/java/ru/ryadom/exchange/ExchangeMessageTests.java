package ru.ryadom.exchange;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ru.ryadom.exchange.ExchangeState.MessageAnswered;
import ru.ryadom.exchange.ExchangeState.MessageFailed;
import ru.ryadom.exchange.ExchangeState.MessageQueued;
import ru.ryadom.exchange.ExchangeState.MessageReceived;
import ru.ryadom.exchange.ExchangeState.MessageSent;
import ru.ryadom.exchange.ExchangeState.MessageSettledByHand;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a message, step by step. */
class ExchangeMessageTests {

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Test
	@Applies("NTF-3")
	void aRequestToMseWaitsAndIsReceivedOnTheDayThatMseNames() {
		ExchangeMessage queued = message(ExchangeKind.MSE_REQUEST);
		assertThat(queued.system()).isEqualTo(OutsideSystem.MSE);
		assertThat(queued.state()).isEqualTo(new MessageQueued());
		assertThat(queued.taken(NOW).state()).isEqualTo(new MessageSent());
		assertThat(queued.taken(NOW).received(DAY)).extracting(ExchangeMessage::state)
			.isEqualTo(new MessageReceived(DAY));
	}

	@Test
	@Applies("NTF-4")
	void theSameAnswerOfMseIsNewsOnceAndAnotherOneAgain() {
		ExchangeMessage answered = message(ExchangeKind.MSE_REQUEST).answered("№ 1", DAY);
		assertThat(answered).isNotNull();
		assertThat(answered.state()).isEqualTo(new MessageAnswered(DAY));
		assertThat(answered.answered("№ 1", DAY)).isNull();
		assertThat(answered.answered("№ 2", DAY)).isNotNull();
	}

	@Test
	void aReceiptAfterTheAnswerOrAfterTheHandIsNoNews() {
		ExchangeMessage request = message(ExchangeKind.MSE_REQUEST);
		assertThat(request.answered("№ 1", DAY).received(DAY)).isNull();
		assertThat(settled(request).received(DAY)).isNull();
	}

	@Test
	void anAnswerAfterTheHandIsNewsAndTheHandStays() {
		ExchangeMessage answered = settled(message(ExchangeKind.MSE_REQUEST)).answered("№ 1", DAY);
		assertThat(answered).isNotNull();
		assertThat(answered.state()).isInstanceOf(MessageSettledByHand.class);
	}

	@Test
	void whatWasGivenUpMayBeSentAgainAndBeginsToCountAnew() {
		ExchangeMessage failed = message(ExchangeKind.CERTIFICATE_ENTRY).notTaken(NOW, "TIMEOUT", NOW)
			.givenUp(NOW, "NO_CONNECTION");
		assertThat(failed.state()).isEqualTo(new MessageFailed("NO_CONNECTION"));
		assertThat(failed.failure()).isEqualTo("Связи не было");
		ExchangeMessage again = ((Accepted<ExchangeMessage>) failed.again(true, NOW)).value();
		assertThat(again.isQueued()).isTrue();
		assertThat(again.tries()).isZero();
		assertThat(again.attempts()).hasSize(2);
	}

	@Test
	void withoutAChannelThereIsOnlyPaper() {
		ExchangeMessage queued = message(ExchangeKind.MSE_REQUEST);
		assertThat(queued.again(false, NOW).objections()).extracting(Objection::code)
			.containsExactly("CHANNEL_NOT_CONNECTED");
		assertThat(queued.notSettleable()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void whatWasReceivedIsNotSentAgainAndIsSettledOnlyWhileAnAnswerIsAwaited(ExchangeKind kind) {
		ExchangeMessage received = message(kind).received(DAY);
		assertThat(received.notSendable(true)).extracting(Objection::code).containsExactly("MESSAGE_RECEIVED");
		assertThat(received.notSettleable().isEmpty()).isEqualTo(kind.isAnswered());
	}

	@Test
	void settlingByHandSaysEverythingThatIsWrongAtOnce() {
		assertThat(settled(message(ExchangeKind.MSE_REQUEST)).settle(DAY.plusDays(1), null, " ", DAY).objections())
			.extracting(Objection::code)
			.containsExactly("MESSAGE_SETTLED", "DAY_IN_FUTURE", "NOTE_LENGTH");
	}

	@Test
	void onlyTheLastTwentyTriesAreKept() {
		ExchangeMessage message = message(ExchangeKind.MSE_REQUEST);
		for (int i = 0; i < 30; i++) {
			message = message.notTaken(NOW.plusSeconds(i), "TIMEOUT", NOW);
		}
		assertThat(message.attempts()).hasSize(20);
		assertThat(message.attempts().getLast().at()).isEqualTo(NOW.plusSeconds(29));
		assertThat(message.tries()).isEqualTo(30);
	}

	@ParameterizedTest
	@EnumSource
	void everyKindHasItsShapeAndItsWords(ExchangeKind kind) {
		assertThat(InventedBodies.of(kind)).isInstanceOf(kind.shape());
		assertThat(ExchangeKind.of(InventedBodies.of(kind))).isEqualTo(kind);
		assertThat(kind.words()).matches("[А-Я].+");
	}

	private static ExchangeMessage message(ExchangeKind kind) {
		return ExchangeMessage.queue("case_1", "office_1", "person_1", InventedBodies.of(kind), NOW);
	}

	private static ExchangeMessage settled(ExchangeMessage message) {
		return ((Accepted<ExchangeMessage>) message.settle(DAY, "Морозова", "Почтой", DAY)).value();
	}

}
