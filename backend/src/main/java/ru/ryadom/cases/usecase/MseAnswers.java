package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
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
import ru.ryadom.law.TermRules;
import ru.ryadom.people.People;
import ru.ryadom.terms.Terms;

/** What an answer of МСЭ does, whichever way it came. */
@Component
class MseAnswers {

	private final People people;

	private final Exchange exchange;

	private final Terms terms;

	MseAnswers(People people, Exchange exchange, Terms terms) {
		this.people = people;
		this.exchange = exchange;
		this.terms = terms;
	}

	/** The step that records an answer; only the one waited for moves the terms. */
	Decision<Step> take(Case now, MseAnswer answer, LocalDate today) {
		boolean awaited = now.state() instanceof AwaitingMse;
		Change change = new Change("ответ МСЭ", null, awaited ? "получен" : "получен, ждёт разбора");
		return MseMoves.answered(now, answer, today)
			.map((next) -> new Step(awaited ? "получен ответ МСЭ" : "получен ещё один ответ МСЭ", next, List.of(change),
					() -> effects(next, answer, awaited)));
	}

	private void effects(Case next, MseAnswer answer, boolean awaited) {
		if (awaited) {
			this.terms.meet(next.id(), TermRules.SIT_02, answer.answeredOn());
			this.terms.meet(next.id(), TermRules.SIT_03, answer.answeredOn());
			this.terms.start(next.id(), TermRules.SIT_04, answer.receivedOn(), next.region());
		}
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
