package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import ru.ryadom.cases.Ipra;
import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.cases.MseReview;
import ru.ryadom.employers.RequestMse.Question;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * The moves of a request between the office and МСЭ (WPP-05), by analogy with those of a
 * case.
 */
public final class RequestMseMoves {

	/** More would be a fault of the wire, not an answer; the act names no bound. */
	private static final int MOST = 20;

	private RequestMseMoves() {
	}

	/** Asks МСЭ over the exchange, which finds the person by ИПРА. */
	public static Decision<PlanRequest> ask(PlanRequest of, Ipra ipra, String reason, LocalDate today) {
		LocalDate until = ipra.validUntil();
		List<Objection> objections = new Objections().and(PlanRequestRules.askMse(of))
			.text("ipraNumber", ipra.number(), 50)
			.notAfter("ipraReceivedOn", ipra.receivedOn(), today)
			.when(until != null && until.isBefore(today),
					new Objection("IPRA_ENDED", "Эта ИПРА уже закончилась: нужна новая выписка.",
							List.of("ipraValidUntil"), Norms.SIT_25))
			.text("reason", reason, 4000)
			.all();
		return Decision.unless(objections,
				() -> of.with(RequestMse.begin(new Question(ipra, reason, MseChannel.EXCHANGE, today, null, null))));
	}

	/** The exchange has taken the question under this id. */
	public static PlanRequest queuedAs(PlanRequest asked, String messageId) {
		RequestMse mse = known(asked);
		return asked.with(mse.with(mse.question().queuedAs(messageId)));
	}

	/**
	 * МСЭ was asked on paper: at once, or because the exchange did not deliver the
	 * question.
	 */
	public static Decision<PlanRequest> askOnPaper(PlanRequest of, LocalDate askedOn, LocalDate receivedOn,
			LocalDate today) {
		LocalDate confirmedOn = of.check().confirmedOn();
		List<Objection> objections = new Objections().and(PlanRequestRules.askMseOnPaper(of))
			.notAfter("askedOn", askedOn, today)
			.notAfter("receivedOn", receivedOn, today)
			.when(confirmedOn != null && askedOn.isBefore(confirmedOn),
					Objection.at("askedOn", "BEFORE_CHECK",
							"МСЭ спрашивают, когда инвалидность уже подтверждена. Проверьте дату."))
			.when(receivedOn.isBefore(askedOn),
					Objection.at("receivedOn", "RECEIVED_BEFORE_ASKED",
							"МСЭ не могла получить запрос раньше, чем его отправили."))
			.all();
		return Decision.unless(objections, () -> {
			RequestMse mse = of.mse();
			return of.with((mse != null) ? mse.with(mse.question().onPaper(askedOn, receivedOn))
					: RequestMse.begin(new Question(null, "", MseChannel.PAPER, askedOn, null, receivedOn)));
		});
	}

	/** Whether this message of the exchange is the question that nobody has received. */
	public static boolean awaitsReceiptOf(PlanRequest of, String messageId) {
		RequestMse mse = of.mse();
		return of.stage() == PlanRequestStage.AWAITING_MSE && mse != null && mse.receiptUnknown()
				&& mse.question().channel() == MseChannel.EXCHANGE && messageId.equals(mse.question().messageId());
	}

	/** МСЭ has the question: its term runs from that day. */
	public static PlanRequest received(PlanRequest of, LocalDate on) {
		RequestMse mse = known(of);
		return of.with(mse.with(mse.question().receivedOn(on)));
	}

	/** What the exchange did not deliver went another way; the receipt is not known. */
	public static PlanRequest sentByHand(PlanRequest of, LocalDate on) {
		RequestMse mse = known(of);
		return of.with(mse.with(mse.question().onPaper(on, null)));
	}

	/** МСЭ is silent and is reminded. Nothing is decided by itself. */
	public static Decision<PlanRequest> reminded(PlanRequest of, LocalDate today) {
		return Decision.unless(PlanRequestRules.remindMse(of), () -> of.with(known(of).reminded(today)));
	}

	/**
	 * An answer of МСЭ, whichever way it came. The first one that was waited for brings
	 * the request back to its analysis; any other stands beside it and waits to be looked
	 * over.
	 */
	public static Decision<PlanRequest> answered(PlanRequest of, MseAnswer answer, LocalDate today) {
		RequestMse asked = of.mse();
		List<Objection> objections = new Objections().and(PlanRequestRules.answerMse(of))
			.and((asked != null) ? against(asked, answer) : List.of())
			.text("number", answer.number(), 100)
			.text("reasons", answer.reasons(), 4000)
			.notAfter("receivedOn", answer.receivedOn(), today)
			.when(answer.receivedOn().isBefore(answer.answeredOn()),
					Objection.at("receivedOn", "RECEIVED_BEFORE_ANSWERED", "Ответ не мог прийти раньше, чем его дали."))
			.all();
		return Decision.unless(objections,
				() -> of.with(known(of).answered(answer, of.stage() != PlanRequestStage.AWAITING_MSE)));
	}

	/** Somebody of the office has looked over the answer that came late or second. */
	public static Decision<PlanRequest> reviewed(PlanRequest of, MseReview review) {
		List<Objection> objections = new Objections().and(PlanRequestRules.reviewMse(of))
			.text("note", review.note(), 4000)
			.all();
		return Decision.unless(objections, () -> of.with(known(of).reviewed(review)));
	}

	private static List<Objection> against(RequestMse asked, MseAnswer answer) {
		LocalDate receivedOn = asked.question().receivedOn();
		LocalDate earliest = (receivedOn != null) ? receivedOn : asked.question().askedOn();
		return new Objections()
			.when(asked.answers().size() >= MOST,
					Objection.of("TOO_MANY_ANSWERS",
							"По обращению записано " + MOST + " ответов МСЭ: больше не бывает.", Norms.WPP_05))
			.when(asked.has(answer),
					new Objection("ANSWER_KNOWN", "Этот ответ МСЭ уже записан.", List.of("number"), Norms.WPP_05))
			.when(answer.answeredOn().isBefore(earliest),
					Objection.at("answeredOn", "ANSWERED_BEFORE_RECEIVED",
							"МСЭ не могла ответить раньше, чем получила запрос."))
			.all();
	}

	private static RequestMse known(PlanRequest of) {
		return Objects.requireNonNull(of.mse());
	}

}
