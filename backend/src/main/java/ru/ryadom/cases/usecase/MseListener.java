package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.MseMoves;
import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.cases.MseInquiry;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.MessageAccepted;
import ru.ryadom.exchange.MessageSettledByHand;
import ru.ryadom.exchange.MseAnswered;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** What comes in from МСЭ over the exchange, in the unit of work that takes it in. */
@Component
class MseListener {

	private final Cases cases;

	private final CaseWork work;

	private final MseAnswers answers;

	MseListener(Cases cases, CaseWork work, MseAnswers answers) {
		this.cases = cases;
		this.work = work;
		this.answers = answers;
	}

	/** МСЭ has the request: SIT-02 is met and SIT-03 begins. */
	@EventListener
	void on(MessageAccepted accepted) {
		if (!Ids.isOf("case", accepted.subject()) || !(accepted.body() instanceof ExchangeBody.MseRequest)) {
			return;
		}
		Case file = find(accepted.by(), accepted.subject());
		MseInquiry inquiry = file.inquiry();
		// The request may have been sent on paper meanwhile, or answered before it was
		// confirmed: then there is nothing left to begin.
		if (!(file.state() instanceof AwaitingMse) || inquiry == null
				|| !accepted.messageId().equals(inquiry.request().messageId())) {
			return;
		}
		LocalDate on = accepted.on();
		if (MseMoves.received(file, on, on) instanceof Accepted<Case>(var next)) {
			this.work.apply(accepted.by(), new Step("МСЭ подтвердила поступление запроса", next,
					List.of(new Change("запрос в МСЭ", "в обмене", "поступил")), CaseTerms.mseReceived(on, on)));
		}
	}

	/** МСЭ has answered. What is known already changes nothing. */
	@EventListener
	void on(MseAnswered answered) {
		if (!Ids.isOf("case", answered.subject())) {
			return;
		}
		Case file = find(answered.by(), answered.subject());
		MseAnswer answer = new MseAnswer(answered.number(), answered.needed(), answered.reasons(),
				answered.answeredOn(), answered.receivedOn(), MseChannel.EXCHANGE);
		switch (this.answers.take(file, answer, answered.receivedOn())) {
			case Accepted<Step>(var step) -> this.work.apply(answered.by(), step);
			case Rejected<Step>(var objections) when objections.stream().allMatch(MseListener::isKnown) -> {
			}
			// What makes no sense must not vanish: the exchange keeps it for a person.
			case Rejected<Step> _ -> throw new Fault.BadRequest("Ответ МСЭ не сходится с делом.");
		}
	}

	/**
	 * Staff have sent the request another way: SIT-02 is met, SIT-03 runs provisionally.
	 */
	@EventListener
	void on(MessageSettledByHand settled) {
		if (!Ids.isOf("case", settled.subject()) || !(settled.body() instanceof ExchangeBody.MseRequest)) {
			return;
		}
		Case file = find(settled.by(), settled.subject());
		MseInquiry inquiry = file.inquiry();
		if (inquiry == null || inquiry.request().channel() != MseChannel.EXCHANGE
				|| !settled.messageId().equals(inquiry.request().messageId())) {
			return;
		}
		if (MseMoves.sentByHand(file, settled.on()) instanceof Accepted<Case>(var next)) {
			MseInquiry sent = next.inquiry();
			this.work.apply(settled.by(),
					new Step("запрос в МСЭ отправлен на бумаге", next,
							List.of(new Change("запрос в МСЭ", "в обмене", "на бумаге")),
							(sent != null) ? CaseTerms.mseAsked(next, sent.request(), true, settled.on()) : List.of()));
		}
	}

	private static boolean isKnown(Objection objection) {
		return objection.code().equals("ANSWER_KNOWN");
	}

	private Case find(Viewer by, String subject) {
		return this.cases.find(by, subject).orElseThrow(Fault.NotFound::new);
	}

}
