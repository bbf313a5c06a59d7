package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequests;
import ru.ryadom.employers.RequestMseMoves;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.MessageAccepted;
import ru.ryadom.exchange.MessageSettledByHand;
import ru.ryadom.exchange.MseAnswered;
import ru.ryadom.exchange.WrongEvent;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;

/**
 * What comes in from МСЭ over the exchange about a request, in the unit of work that
 * takes it in.
 */
@Component
class RequestMseListener {

	private final PlanRequests requests;

	private final PlanRequestWork work;

	private final RequestMseWork mse;

	RequestMseListener(PlanRequests requests, PlanRequestWork work, RequestMseWork mse) {
		this.requests = requests;
		this.work = work;
		this.mse = mse;
	}

	/**
	 * МСЭ has the question: SIT-02 is met and SIT-03 begins. When it went on paper
	 * meanwhile, or the office has decided, nothing is left to begin.
	 */
	@EventListener
	void on(MessageAccepted accepted) {
		asked(accepted.subject(), accepted.body())
			.filter((now) -> RequestMseMoves.awaitsReceiptOf(now, accepted.messageId()))
			.ifPresent((now) -> {
				LocalDate on = accepted.on();
				this.work.keep(accepted.by(), Optional.of(now),
						new Step("МСЭ подтвердила поступление запроса по обращению работодателя",
								RequestMseMoves.received(now, on), () -> this.mse.asked(now, on, on)));
			});
	}

	/**
	 * Staff have sent the question another way: SIT-02 is met, SIT-03 runs provisionally.
	 */
	@EventListener
	void on(MessageSettledByHand settled) {
		asked(settled.subject(), settled.body())
			.filter((now) -> RequestMseMoves.awaitsReceiptOf(now, settled.messageId()))
			.ifPresent((now) -> {
				LocalDate on = settled.on();
				this.work.keep(settled.by(), Optional.of(now),
						new Step("запрос в МСЭ по обращению работодателя отправлен на бумаге",
								RequestMseMoves.sentByHand(now, on), () -> this.mse.asked(now, on, on)));
			});
	}

	/** МСЭ has answered. What is known already changes nothing. */
	@EventListener
	void on(MseAnswered answered) {
		if (!Ids.isOf(PlanRequest.PREFIX, answered.subject())) {
			return;
		}
		PlanRequest now = this.requests.known(answered.subject()).orElseThrow();
		MseAnswer answer = new MseAnswer(answered.number(), answered.needed(), answered.reasons(),
				answered.answeredOn(), answered.receivedOn(), MseChannel.EXCHANGE);
		switch (this.mse.answered(now, answer, answered.receivedOn())) {
			case Accepted<Step>(var step) -> this.work.keep(answered.by(), Optional.of(now), step);
			case Rejected<Step>(var objections) when objections.stream()
				.allMatch((one) -> one.code().equals("ANSWER_KNOWN")) -> {
			}
			// What makes no sense must not vanish: the exchange keeps it for a person.
			case Rejected<Step> _ -> throw new WrongEvent(WrongEvent.Reason.ANSWER_MISFITS);
		}
	}

	private Optional<PlanRequest> asked(String subject, ExchangeBody body) {
		return (body instanceof ExchangeBody.MseRequest && Ids.isOf(PlanRequest.PREFIX, subject))
				? this.requests.known(subject) : Optional.empty();
	}

}
