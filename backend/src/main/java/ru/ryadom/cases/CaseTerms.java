package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.ArrangingProvider;
import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.CaseState.DeterminingNeed;
import ru.ryadom.cases.TermChange.AllCancelled;
import ru.ryadom.cases.TermChange.TermCancelled;
import ru.ryadom.cases.TermChange.TermMet;
import ru.ryadom.cases.TermChange.TermStarts;
import ru.ryadom.cases.TermChange.TermsMoved;
import ru.ryadom.cases.TermChange.TermsPaused;
import ru.ryadom.cases.TermChange.TermsResumed;

import static ru.ryadom.law.TermRules.SIT_01;
import static ru.ryadom.law.TermRules.SIT_02;
import static ru.ryadom.law.TermRules.SIT_03;
import static ru.ryadom.law.TermRules.SIT_04;
import static ru.ryadom.law.TermRules.SIT_05;
import static ru.ryadom.law.TermRules.SIT_06;
import static ru.ryadom.law.TermRules.SIT_07;
import static ru.ryadom.law.TermRules.SIT_08;
import static ru.ryadom.law.TermRules.SIT_09;
import static ru.ryadom.law.TermRules.SIT_10;
import static ru.ryadom.law.TermRules.SIT_11;
import static ru.ryadom.law.TermRules.SIT_12;
import static ru.ryadom.law.TermRules.SIT_13;

/**
 * Which terms each move of a case begins, meets and ends: the terms of the Standard in
 * one place, apart from the store that keeps them.
 */
public final class CaseTerms {

	private CaseTerms() {
	}

	/** A case begins (SIT-01). */
	public static List<TermChange> opened(Case file) {
		return List.of(new TermStarts(SIT_01, file.plan().agreedOn()));
	}

	/**
	 * The need is decided (SIT-01, or SIT-04 after МСЭ): the wait for МСЭ is over, and
	 * either somebody is looked for (SIT-06) or the person is told (SIT-05).
	 * @param told whether the person has been told at once, in the cabinet
	 */
	public static List<TermChange> decided(Case after, LocalDate on, boolean told) {
		List<TermChange> changes = new ArrayList<>(List.of(new TermMet(SIT_01, on), new TermMet(SIT_04, on),
				new TermCancelled(SIT_02, on), new TermCancelled(SIT_03, on)));
		if (after.isOpen()) {
			changes.add(new TermStarts(SIT_06, on));
			return List.copyOf(changes);
		}
		changes.add(new AllCancelled(on));
		changes.add(new TermStarts(SIT_05, on));
		if (told) {
			changes.add(new TermMet(SIT_05, on));
		}
		return List.copyOf(changes);
	}

	/** The refusal was handed over (SIT-05). */
	public static List<TermChange> noticeHanded(LocalDate on) {
		return List.of(new TermMet(SIT_05, on));
	}

	/**
	 * МСЭ is asked: that meets SIT-01, and the request is due (SIT-02). On paper it has
	 * left, and SIT-03 runs provisionally.
	 * @param again whether it was asked before over the exchange
	 */
	public static List<TermChange> mseAsked(Case after, MseRequest request, boolean again, LocalDate today) {
		List<TermChange> changes = new ArrayList<>();
		if (!again) {
			changes.add(new TermMet(SIT_01, today));
			changes.add(new TermStarts(SIT_02, after.disabilityKnownOn()));
		}
		if (request.channel() == MseChannel.PAPER) {
			changes.add(new TermMet(SIT_02, request.sentOn()));
			changes.add(new TermStarts(SIT_03, request.sentOn()));
		}
		return List.copyOf(changes);
	}

	/** The request came in at МСЭ: SIT-03 runs from that day and no other. */
	public static List<TermChange> mseReceived(LocalDate receiptOn, LocalDate today) {
		return List.of(new TermCancelled(SIT_03, today), new TermMet(SIT_02, receiptOn),
				new TermStarts(SIT_03, receiptOn));
	}

	/** МСЭ has answered; only the answer that was waited for moves the terms. */
	public static List<TermChange> mseAnswered(MseAnswer answer, boolean awaited) {
		return awaited ? List.of(new TermMet(SIT_02, answer.answeredOn()), new TermMet(SIT_03, answer.answeredOn()),
				new TermStarts(SIT_04, answer.receivedOn())) : List.of();
	}

	/**
	 * Somebody was found, by a contract or an order: when nothing is missing any more the
	 * choice is met (SIT-06) and the certificate is due (SIT-07), or its new edition.
	 */
	public static List<TermChange> provided(Case after) {
		LocalDate on = after.arranged().completedOn();
		if (on == null) {
			return List.of();
		}
		return List.of(new TermMet(SIT_06, on), new TermCancelled(SIT_07, on), new TermStarts(SIT_07, on));
	}

	/**
	 * The certificate is formed: it is to be sent, its six months run (SIT-09), and after
	 * them the service ends (SIT-10).
	 */
	public static List<TermChange> certified(LocalDate on) {
		return List.of(new TermMet(SIT_07, on), new TermStarts(SIT_08, on), new TermStarts(SIT_09, on),
				new TermStarts(SIT_10, on));
	}

	/**
	 * A new edition of the certificate is formed: it is to be sent like the first
	 * (SIT-08). Its six months are those of the first.
	 */
	public static List<TermChange> revised(LocalDate on) {
		return List.of(new TermMet(SIT_07, on), new TermCancelled(SIT_08, on), new TermStarts(SIT_08, on));
	}

	/**
	 * Somebody else is to be looked for. Before there is a certificate, the search begins
	 * anew (SIT-06); afterwards the acts name no term (SIT-24).
	 */
	public static List<TermChange> replacing(Case before, LocalDate on) {
		return (before.state() instanceof ArrangingProvider && before.provision().isComplete())
				? List.of(new TermCancelled(SIT_07, on), new TermStarts(SIT_06, on)) : List.of();
	}

	/** Nobody else is looked for any more. */
	public static List<TermChange> replacementCancelled(LocalDate on) {
		return List.of(new TermCancelled(SIT_07, on));
	}

	/** The certificate has reached the person (SIT-08). */
	public static List<TermChange> delivered(LocalDate on) {
		return List.of(new TermMet(SIT_08, on));
	}

	/**
	 * The case has ended, but not by a refusal: the results are due (SIT-11), and the
	 * organisation's account of its part (SIT-12).
	 */
	public static List<TermChange> ended(Case after, LocalDate on) {
		List<TermChange> changes = new ArrayList<>(
				List.of(new TermMet(SIT_09, on), new TermMet(SIT_10, on), new AllCancelled(on)));
		Closing closing = after.closing();
		if (closing != null && closing.ending().afterAccompaniment()) {
			changes.add(new TermStarts(SIT_11, on));
			if (after.provision().engagement() != null) {
				changes.add(new TermStarts(SIT_12, on));
			}
		}
		return List.copyOf(changes);
	}

	/**
	 * The case went on in another of the same person: nobody was accompanied, so no
	 * results are due, and what ran is cancelled.
	 */
	public static List<TermChange> merged(LocalDate on) {
		return List.of(new AllCancelled(on));
	}

	/**
	 * The case is open again: the term of where it stands runs anew, the six months go
	 * on.
	 */
	public static List<TermChange> reopened(Case after, LocalDate today) {
		AllCancelled over = new AllCancelled(today);
		return switch (after.state()) {
			case DeterminingNeed _ -> List.of(over, new TermStarts(after.inquiry() != null ? SIT_04 : SIT_01, today));
			case AwaitingMse _ -> List.of(over, awaiting(after));
			case ArrangingProvider _ ->
				List.of(over, new TermStarts(after.provision().isComplete() ? SIT_07 : SIT_06, today));
			case Accompanying(var since, var until) ->
				List.of(over, new TermStarts(SIT_09, since), new TermStarts(SIT_10, since));
			case CaseClosed _ -> throw new IllegalStateException("an open case is not closed");
		};
	}

	/** The request is still to reach МСЭ (SIT-02), or МСЭ is to answer it (SIT-03). */
	private static TermChange awaiting(Case of) {
		MseInquiry inquiry = of.inquiry();
		if (inquiry == null) {
			throw new IllegalStateException("a case that waits for МСЭ has asked it");
		}
		MseRequest request = inquiry.request();
		LocalDate receipt = request.receiptOn();
		if (receipt == null && request.channel() == MseChannel.EXCHANGE) {
			// What came after the request was queued moves nothing.
			LocalDate known = of.disabilityKnownOn();
			return new TermStarts(SIT_02, known.isAfter(request.sentOn()) ? request.sentOn() : known);
		}
		return new TermStarts(SIT_03, (receipt != null) ? receipt : request.sentOn());
	}

	/** The case stands still, and its terms with it. */
	public static List<TermChange> paused(CasePause pause) {
		return List.of(new TermsPaused(pause.from(), pause.reason().inWords()));
	}

	/** The case goes on, and its terms with it. */
	public static List<TermChange> resumed(LocalDate on) {
		return List.of(new TermsResumed(on));
	}

	/** The case is another office's now, and its terms with it. */
	public static List<TermChange> moved(Case after) {
		return List.of(new TermsMoved(after.officeId()));
	}

	/**
	 * The organisation has told of its part (SIT-12): it is to be entered (SIT-13),
	 * unless the results were entered without it.
	 */
	public static List<TermChange> ngoReported(Case after) {
		Closing closing = after.closing();
		if (closing == null || closing.ngoReport() == null) {
			return List.of();
		}
		LocalDate on = closing.ngoReport().receivedOn();
		return (closing.results() == null) ? List.of(new TermMet(SIT_12, on), new TermStarts(SIT_13, on))
				: List.of(new TermMet(SIT_12, on));
	}

	/** The results are entered (SIT-11, SIT-13). */
	public static List<TermChange> resultsEntered(LocalDate on) {
		return List.of(new TermMet(SIT_11, on), new TermMet(SIT_13, on));
	}

}
