package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import ru.ryadom.cases.NgoOfferState.OfferAgreed;
import ru.ryadom.cases.NgoOfferState.OfferDeclined;
import ru.ryadom.cases.NgoOfferState.OfferWithdrawn;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** The moves of a case between the office and the organisations (SIT-20 to SIT-22). */
public final class ProviderMoves {

	private ProviderMoves() {
	}

	/**
	 * Offers the case to an organisation of the registry (SIT-20).
	 * @param latest the last day of SIT-06: an offer does not wait longer
	 */
	public static Decision<Case> offered(Case of, NgoOffer offer, LocalDate latest) {
		LocalDate today = offer.offeredOn();
		List<Objection> objections = new Objections().and(OfferRules.offer(of, today))
			.and(OfferRules.days(offer.answerBy(), today, latest))
			.all();
		return Decision.unless(objections, () -> of.arranging((now) -> now.offered(offer)));
	}

	/** The organisation agrees to all measures or to a part of them (SIT-22). */
	public static Decision<Case> agreed(Case of, Set<Integer> places, LocalDate today) {
		List<Objection> objections = new Objections().and(OfferRules.answer(of, today))
			.and(OfferRules.places(of, places))
			.all();
		return Decision.unless(objections, () -> answered(of, today, new OfferAgreed(today, NgoOffer.inOrder(places))));
	}

	/** The organisation does not agree (SIT-20). */
	public static Decision<Case> declined(Case of, String reason, LocalDate today) {
		List<Objection> objections = new Objections().and(OfferRules.answer(of, today))
			.text("reason", reason, 2000)
			.all();
		return Decision.unless(objections, () -> answered(of, today, new OfferDeclined(today, reason)));
	}

	/**
	 * The office takes its offer back, agreed or not, as long as there is no contract.
	 */
	public static Decision<Case> withdrawn(Case of, String reason, LocalDate today) {
		List<Objection> objections = new Objections().and(OfferRules.withdraw(of, today))
			.text("reason", reason, 2000)
			.all();
		return Decision.unless(objections, () -> {
			Provision standing = of.arranged();
			NgoOffer offer = standing.waiting(today).or(standing::agreed).orElseThrow();
			return of.arranging((now) -> now.changed(offer.in(new OfferWithdrawn(today, reason))));
		});
	}

	/** The contract's requisites are recorded: the organisation accompanies (SIT-21). */
	public static Decision<Case> engaged(Case of, NgoEngagement engagement, LocalDate today) {
		List<Objection> objections = new Objections().and(OfferRules.engage(of))
			.text("contractNumber", engagement.contractNumber(), 60)
			.notAfter("contractDate", engagement.contractDate(), today)
			.text("workerName", engagement.worker().name(), 200)
			.text("workerPhone", engagement.worker().phone(), 60)
			.all();
		return Decision.unless(objections, () -> of.arranging((now) -> now.engaged(engagement)));
	}

	private static Case answered(Case of, LocalDate today, NgoOfferState state) {
		NgoOffer waiting = of.arranged().waiting(today).orElseThrow();
		return of.arranging((now) -> now.changed(waiting.in(state)));
	}

}
