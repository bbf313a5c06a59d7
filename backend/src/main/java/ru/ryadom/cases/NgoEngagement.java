package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that accompanies, by a contract (SIT-21).
 *
 * @param places places of its measures in the case, from 0, in order
 * @param engagedOn the day the requisites were recorded
 * @param handedBack when and why the organisation gave it back, {@code null} while it
 * goes on
 */
public record NgoEngagement(String offerId, String entryId, String ngoName, String ngoInn, String contractNumber,
		LocalDate contractDate, NgoWorker worker, List<Integer> places, LocalDate engagedOn,
		@Nullable HandBack handedBack) {

	public NgoEngagement {
		places = List.copyOf(places);
	}

	/** An engagement that has just begun. */
	public NgoEngagement(String offerId, String entryId, String ngoName, String ngoInn, String contractNumber,
			LocalDate contractDate, NgoWorker worker, List<Integer> places, LocalDate engagedOn) {
		this(offerId, entryId, ngoName, ngoInn, contractNumber, contractDate, worker, places, engagedOn, null);
	}

	/** The organisation cannot go on: somebody else has to be found. */
	public record HandBack(LocalDate on, String reason) {
	}

	/**
	 * Who of the organisation accompanies: the certificate names how to reach them.
	 *
	 * @param id of a worker whom the organisation or its entry knows, {@code null} for
	 * one typed by hand
	 */
	public record NgoWorker(@Nullable String id, String name, String phone, @Nullable String email) {

		/** One typed by hand. */
		public NgoWorker(String name, String phone, @Nullable String email) {
			this(null, name, phone, email);
		}

	}

	NgoEngagement handedBack(HandBack why) {
		return new NgoEngagement(this.offerId, this.entryId, this.ngoName, this.ngoInn, this.contractNumber,
				this.contractDate, this.worker, this.places, this.engagedOn, why);
	}

	NgoEngagement by(NgoWorker another) {
		return new NgoEngagement(this.offerId, this.entryId, this.ngoName, this.ngoInn, this.contractNumber,
				this.contractDate, another, this.places, this.engagedOn, this.handedBack);
	}

	/** Whether it does all that is planned, so that no worker of the office is needed. */
	public boolean isWhole(int measures) {
		return this.places.size() == measures;
	}

}
