package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * The extract of ИПРА: asked for, come, taken over (SIT-25). What was typed is changed by
 * a specialist only; an extract that says the same confirms it.
 */
public final class IpraMoves {

	private IpraMoves() {
	}

	/** An extract is asked for over the exchange. */
	public static Decision<Case> ask(Case of, IpraRequest request) {
		return Decision.unless(IpraRules.request(of), () -> of.with(of.ipraInquiry().asked(request)));
	}

	/** The request went another way: nobody waits for the exchange any more. */
	public static Case settledByHand(Case of) {
		return of.with(of.ipraInquiry().waitedForNoLonger());
	}

	/**
	 * An extract has come: it confirms what was typed, or waits for a specialist. One
	 * over the exchange is the answer that was waited for; it may come to a closed case.
	 */
	public static Decision<Case> come(Case of, IpraExtract extract, LocalDate today) {
		boolean paper = extract.channel() == MseChannel.PAPER;
		List<Objection> objections = new Objections().and(paper ? IpraRules.record(of) : List.of())
			.and(IpraRules.extract(of, extract, today))
			.all();
		return Decision.unless(objections, () -> {
			IpraExtractState state = extract.confirms(of.ipra()) ? IpraExtractState.CONFIRMS : IpraExtractState.WAITS;
			IpraInquiry next = of.ipraInquiry().come(extract.as(state, null));
			return of.with(paper ? next : next.waitedForNoLonger());
		});
	}

	/**
	 * A specialist takes the extract over, or leaves what was typed and says why. While
	 * МСЭ has not been asked, SIT-02 will run from what was received (decision 1,
	 * SIT-27).
	 * @param place which of the extracts, from 0
	 */
	public static Decision<Case> review(Case of, int place, boolean takeOver, IpraReview review) {
		IpraInquiry inquiry = of.ipraInquiry();
		List<Objection> objections = new Objections().and(IpraRules.review(of))
			.when(inquiry.reviewOwed() && !inquiry.waits(place),
					new Objection("EXTRACT_REVIEWED", "Эта выписка разбора не ждёт.", List.of("place"), Norms.SIT_25))
			.when(!takeOver && review.note().isBlank(),
					Objection.at("note", "FIELD_EMPTY", "Напишите, почему остаётся то, что внесено раньше."))
			.longest("note", review.note(), 4000)
			.all();
		return Decision.unless(objections, () -> {
			IpraExtract extract = inquiry.extracts().get(place);
			IpraExtractState state = takeOver ? IpraExtractState.TAKEN_OVER : IpraExtractState.LEFT;
			Case next = of.with(inquiry.with(place, extract.as(state, review)));
			return takeOver ? next.with(next.facts().knownBy(extract.facts())) : next;
		});
	}

}
