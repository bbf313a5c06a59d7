package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.NgoEngagement.HandBack;
import ru.ryadom.cases.NgoOfferState.OfferAgreed;
import ru.ryadom.cases.NgoOfferState.OfferDeclined;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * The moves of a case that an organisation makes itself. An answer is the one that the
 * office would record for it (SIT-20, SIT-22).
 */
public final class NgoMoves {

	private NgoMoves() {
	}

	/** What stands in the way of answering an offer, apart from what is typed. */
	public static List<Objection> answer(Case of, String offerId, LocalDate today) {
		return new Objections()
			.when(of.arranged().waiting(today).filter((offer) -> offer.id().equals(offerId)).isEmpty(), Objection.of(
					"OFFER_OVER",
					"Ответить уже нельзя: срок ответа прошёл, центр занятости отозвал предложение или ответ уже есть.",
					Norms.SIT_20))
			.all();
	}

	/** The organisation agrees to all measures or to a part of them. */
	public static Decision<Case> agreed(Case of, String offerId, Set<Integer> places, LocalDate today) {
		List<Objection> objections = new Objections().and(answer(of, offerId, today))
			.and(OfferRules.places(of, places))
			.all();
		return Decision.unless(objections, () -> answered(of, today,
				new OfferAgreed(today, NgoOffer.inOrder(places), OfferAnswerer.ORGANISATION)));
	}

	/** The organisation does not agree. */
	public static Decision<Case> declined(Case of, String offerId, String reason, LocalDate today) {
		List<Objection> objections = new Objections().and(answer(of, offerId, today))
			.text("reason", reason, 2000)
			.all();
		return Decision.unless(objections,
				() -> answered(of, today, new OfferDeclined(today, reason, OfferAnswerer.ORGANISATION)));
	}

	/** The organisation gives back what it has begun: the office looks for another. */
	public static Decision<Case> handedBack(Case of, HandBack why) {
		NgoEngagement engagement = of.provision().engagement();
		List<Objection> objections = new Objections().and(handBack(of)).text("reason", why.reason(), 2000).all();
		return Decision.unless(objections, () -> {
			if (engagement == null) {
				throw new IllegalStateException("the rules let a case through that no organisation accompanies");
			}
			return of.with(of.provision().reached(engagement.handedBack(why)));
		});
	}

	/** What stands in the way of giving it back, apart from what is typed. */
	public static List<Objection> handBack(Case of) {
		NgoEngagement engagement = of.provision().engagement();
		return new Objections()
			.when(!(of.state() instanceof Accompanying) || engagement == null,
					Objection.of("NOT_ACCOMPANIED", "Сопровождение уже не идёт: возвращать нечего.", Norms.SIT_20))
			.when(engagement != null && engagement.handedBack() != null,
					Objection.of("HANDED_BACK", "Назначение уже возвращено. Центр занятости подбирает другого.",
							Norms.SIT_20))
			.all();
	}

	/** Whether somebody else is to be found for it. */
	static boolean isHandedBack(Case of) {
		NgoEngagement engagement = of.provision().engagement();
		return of.state() instanceof Accompanying && engagement != null && engagement.handedBack() != null;
	}

	private static Case answered(Case of, LocalDate today, NgoOfferState state) {
		return of.arranging((now) -> now.changed(now.waiting(today).orElseThrow().in(state)));
	}

}
