package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What became of an offer. */
public sealed interface NgoOfferState {

	/** The organisation has not answered. */
	record OfferWaiting() implements NgoOfferState {
	}

	/**
	 * It agrees to these measures, all of them or a part (SIT-22).
	 *
	 * @param places places of the measures in the case, from 0, in order
	 * @param by who recorded it; {@code null} where it was not kept yet: the office
	 */
	record OfferAgreed(LocalDate on, List<Integer> places, @Nullable OfferAnswerer by) implements NgoOfferState {

		/** As the office recorded it. */
		public OfferAgreed(LocalDate on, List<Integer> places) {
			this(on, places, OfferAnswerer.OFFICE);
		}

		public OfferAgreed {
			places = List.copyOf(places);
		}

	}

	/** It does not agree. */
	record OfferDeclined(LocalDate on, String reason, @Nullable OfferAnswerer by) implements NgoOfferState {

		/** As the office recorded it. */
		public OfferDeclined(LocalDate on, String reason) {
			this(on, reason, OfferAnswerer.OFFICE);
		}

	}

	/** The office took the offer back. */
	record OfferWithdrawn(LocalDate on, String reason) implements NgoOfferState {
	}

}
