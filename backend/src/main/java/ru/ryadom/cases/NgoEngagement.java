package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that accompanies, by a contract (SIT-21).
 *
 * @param places places of its measures in the case, from 0, in order
 * @param engagedOn the day the requisites were recorded
 */
public record NgoEngagement(String offerId, String entryId, String ngoName, String ngoInn, String contractNumber,
		LocalDate contractDate, NgoWorker worker, List<Integer> places, LocalDate engagedOn) {

	public NgoEngagement {
		places = List.copyOf(places);
	}

	/**
	 * Who of the organisation accompanies: the certificate names how to reach them.
	 */
	public record NgoWorker(String name, String phone, @Nullable String email) {
	}

	NgoEngagement by(NgoWorker another) {
		return new NgoEngagement(this.offerId, this.entryId, this.ngoName, this.ngoInn, this.contractNumber,
				this.contractDate, another, this.places, this.engagedOn);
	}

	/** Whether it does all that is planned, so that no worker of the office is needed. */
	public boolean isWhole(int measures) {
		return this.places.size() == measures;
	}

}
