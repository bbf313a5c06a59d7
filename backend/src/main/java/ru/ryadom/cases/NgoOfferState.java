package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

/** What became of an offer. */
public sealed interface NgoOfferState {

	/** The organisation has not answered. */
	record OfferWaiting() implements NgoOfferState {
	}

	/**
	 * It agrees to these measures, all of them or a part (SIT-22).
	 *
	 * @param places places of the measures in the case, from 0, in order
	 */
	record OfferAgreed(LocalDate on, List<Integer> places) implements NgoOfferState {

		public OfferAgreed {
			places = List.copyOf(places);
		}

	}

	/** It does not agree. */
	record OfferDeclined(LocalDate on, String reason) implements NgoOfferState {
	}

	/** The office took the offer back. */
	record OfferWithdrawn(LocalDate on, String reason) implements NgoOfferState {
	}

}
