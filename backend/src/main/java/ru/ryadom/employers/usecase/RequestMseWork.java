package ru.ryadom.employers.usecase;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestStage;
import ru.ryadom.employers.RequestMse;
import ru.ryadom.employers.RequestMseMoves;
import ru.ryadom.employers.RequestedWorker;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.law.Decision;
import ru.ryadom.law.TermRules;

/**
 * What asking МСЭ and its answers do, whichever way they go: the terms, which run as
 * those of a case do, and the exchange (WPP-05, SIT-02 to SIT-04).
 */
@Component
class RequestMseWork {

	private final PlanRequestWork work;

	private final Exchange exchange;

	RequestMseWork(PlanRequestWork work, Exchange exchange) {
		this.work = work;
		this.exchange = exchange;
	}

	/** Says something about a request to another system; the id of the message. */
	String queue(PlanRequest of, ExchangeBody body) {
		return this.exchange.queue(of.id(), of.place().officeId(), of.place().personId(), body);
	}

	/** No more than the other side needs to know whom. */
	static ExchangeBody.About about(PlanRequest of) {
		RequestedWorker worker = of.worker();
		return new ExchangeBody.About(worker.name().last(), worker.name().first(), worker.name().middle(),
				worker.birthDate(), worker.snils().digits());
	}

	/**
	 * МСЭ was asked, and has it: SIT-03 runs from the receipt, or provisionally from the
	 * day it was sent on paper.
	 */
	void asked(PlanRequest of, LocalDate metOn, LocalDate from) {
		this.work.terms().meet(of.id(), TermRules.SIT_02, metOn);
		this.work.terms().cancel(of.id(), TermRules.SIT_03, from);
		this.work.terms().start(of.id(), TermRules.SIT_03, from, of.place().officeId());
	}

	/** The exchange need not try any longer: it went another way. */
	void settle(PlanRequest of, LocalDate on) {
		RequestMse mse = of.mse();
		String messageId = (mse != null) ? mse.question().messageId() : null;
		if (messageId != null) {
			this.exchange.settledByHand(messageId, on);
		}
	}

	/** The step that records an answer; only the one waited for moves the terms. */
	Decision<Step> answered(PlanRequest now, MseAnswer answer, LocalDate today) {
		boolean awaited = now.stage() == PlanRequestStage.AWAITING_MSE;
		return RequestMseMoves.answered(now, answer, today)
			.map((next) -> new Step(
					awaited ? "получен ответ МСЭ по обращению работодателя"
							: "получен ещё один ответ МСЭ по обращению работодателя",
					next, () -> effects(now, answer, awaited)));
	}

	private void effects(PlanRequest now, MseAnswer answer, boolean awaited) {
		if (answer.channel() == MseChannel.PAPER) {
			settle(now, answer.receivedOn());
		}
		queue(now, new ExchangeBody.MseAnswerEntry(about(now), answer.needed(), answer.answeredOn()));
		if (awaited) {
			this.work.terms().meet(now.id(), TermRules.SIT_02, answer.answeredOn());
			this.work.terms().meet(now.id(), TermRules.SIT_03, answer.answeredOn());
			this.work.terms().start(now.id(), TermRules.SIT_04, answer.receivedOn(), now.place().officeId());
		}
	}

}
