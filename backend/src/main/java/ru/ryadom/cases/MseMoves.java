package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.cases.CaseState.DeterminingNeed;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** The moves of a case between the office and МСЭ (SIT-02 to SIT-04). */
public final class MseMoves {

	private MseMoves() {
	}

	/**
	 * Asks МСЭ because the extract is not enough (SIT-02, SIT-26). A request that the
	 * exchange could not deliver may be sent again on paper.
	 */
	public static Decision<Case> ask(Case of, MseRequest request, LocalDate today) {
		List<Objection> objections = new Objections().and(CaseRules.requestMse(of))
			.text("reason", request.reason(), 4000)
			.notAfter("sentOn", request.sentOn(), today)
			.when(request.sentOn().isBefore(of.plan().agreedOn()),
					Objection.at("sentOn", "REQUEST_BEFORE_PLAN", "Запрос раньше согласования плана. Проверьте дату."))
			.when(of.inquiry() != null && request.channel() != MseChannel.PAPER,
					new Objection("MSE_ASKED_OVER_EXCHANGE",
							"Запрос уже стоит в очереди обмена. Повторить можно на бумаге.", List.of("channel"),
							Norms.SIT_02))
			.all();
		return Decision.unless(objections, () -> {
			MseInquiry known = of.inquiry();
			MseInquiry next = (known != null) ? known.sentAgain(request) : MseInquiry.begin(request);
			return of.with(new AwaitingMse(request.sentOn())).with(of.need().inquired(next));
		});
	}

	/**
	 * What the exchange could not deliver was sent another way: from then on it is a
	 * request on paper.
	 */
	public static Decision<Case> sentByHand(Case of, LocalDate on) {
		return Decision.unless(CaseRules.recordMseReceipt(of), () -> {
			MseInquiry asked = asked(of).orElseThrow();
			return of.with(of.need().inquired(asked.sentAgain(asked.request().onPaper(on))));
		});
	}

	/** The day the request came in at МСЭ is known: SIT-03 runs from it. */
	public static Decision<Case> received(Case of, LocalDate on, LocalDate today) {
		List<Objection> objections = new Objections().and(CaseRules.recordMseReceipt(of))
			.notAfter("receiptOn", on, today)
			.when(asked(of).map((asked) -> on.isBefore(asked.request().sentOn())).orElse(false),
					Objection.at("receiptOn", "RECEIPT_BEFORE_REQUEST", "Запрос поступил раньше, чем его отправили."))
			.all();
		return Decision.unless(objections, () -> of.with(of.need().inquired(asked(of).orElseThrow().receivedOn(on))));
	}

	/** МСЭ is silent and is reminded. Nothing is decided by itself. */
	public static Decision<Case> reminded(Case of, LocalDate today) {
		return Decision.unless(CaseRules.remindMse(of),
				() -> of.with(of.need().inquired(asked(of).orElseThrow().reminded(today))));
	}

	/**
	 * An answer of МСЭ. The first one that was waited for brings the case back to its
	 * decision; any other stands beside it and waits to be looked over.
	 */
	public static Decision<Case> answered(Case of, MseAnswer answer, LocalDate today) {
		List<Objection> objections = new Objections().and(CaseRules.recordMseAnswer(of))
			.and(MseRules.objections(asked(of), answer, today))
			.all();
		return Decision.unless(objections, () -> {
			boolean awaited = of.state() instanceof AwaitingMse;
			Case next = of.with(of.need().inquired(asked(of).orElseThrow().answered(answer, !awaited)));
			return awaited ? next.with(new DeterminingNeed(answer.receivedOn())) : next;
		});
	}

	/** A specialist has looked over the answer that came late or second. */
	public static Decision<Case> reviewed(Case of, MseReview review) {
		List<Objection> objections = new Objections().and(CaseRules.reviewMseAnswer(of))
			.text("note", review.note(), 4000)
			.all();
		return Decision.unless(objections, () -> of.with(of.need().inquired(asked(of).orElseThrow().reviewed(review))));
	}

	private static Optional<MseInquiry> asked(Case of) {
		return Optional.ofNullable(of.inquiry());
	}

}
