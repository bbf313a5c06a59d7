package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.MseMoves;
import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.cases.MseInquiry;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.law.Decision;
import ru.ryadom.people.People;

/** What an answer of МСЭ does, whichever way it came. */
@Component
class MseAnswers {

	private final People people;

	private final Exchange exchange;

	MseAnswers(People people, Exchange exchange) {
		this.people = people;
		this.exchange = exchange;
	}

	/** The step that records an answer; only the one waited for moves the terms. */
	Decision<Step> take(Case now, MseAnswer answer, LocalDate today) {
		boolean awaited = now.state() instanceof AwaitingMse;
		Change change = new Change("ответ МСЭ", null, awaited ? "получен" : "получен, ждёт разбора");
		return MseMoves.answered(now, answer, today)
			.map((next) -> new Step(awaited ? "получен ответ МСЭ" : "получен ещё один ответ МСЭ", next, List.of(change),
					CaseTerms.mseAnswered(answer, awaited), () -> effects(next, answer)));
	}

	private void effects(Case next, MseAnswer answer) {
		MseInquiry inquiry = next.inquiry();
		String requestId = (inquiry != null) ? inquiry.request().messageId() : null;
		if (requestId != null && answer.channel() == MseChannel.PAPER) {
			this.exchange.settledByHand(requestId, answer.receivedOn());
		}
		this.people.known(next.personId())
			.ifPresent((person) -> this.exchange.queue(next.id(), next.officeId(), next.personId(),
					new ExchangeBody.MseAnswerEntry(Told.about(person), answer.needed(), answer.answeredOn())));
	}

}
