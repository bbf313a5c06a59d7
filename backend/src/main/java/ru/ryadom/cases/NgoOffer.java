package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import ru.ryadom.cases.NgoOfferState.OfferAgreed;
import ru.ryadom.cases.NgoOfferState.OfferDeclined;
import ru.ryadom.cases.NgoOfferState.OfferWaiting;
import ru.ryadom.cases.NgoOfferState.OfferWithdrawn;

/**
 * An offer to an organisation of the registry to accompany somebody (SIT-20). Its
 * measures are those of the case, by place from 0; they stay as they are while it stands.
 *
 * @param answerBy the last day to answer; afterwards the offer has lapsed by itself
 */
public record NgoOffer(String id, String entryId, String ngoName, LocalDate offeredOn, LocalDate answerBy,
		NgoOfferState state, String offeredById) {

	/** Whether the organisation may still answer on this day. */
	public boolean isWaiting(LocalDate today) {
		return this.state instanceof OfferWaiting && !today.isAfter(this.answerBy);
	}

	/** Whether it may yet become a contract, or was waited for in vain. */
	boolean stands() {
		return this.state instanceof OfferWaiting || this.state instanceof OfferAgreed;
	}

	/** Whether nobody answered while there was time. */
	public boolean isLapsed(LocalDate today) {
		return this.state instanceof OfferWaiting && today.isAfter(this.answerBy);
	}

	/** Whether it came to nothing, so that another way may be taken (SIT-20). */
	public boolean cameToNothing(LocalDate today) {
		return switch (this.state) {
			case OfferWaiting _ -> isLapsed(today);
			case OfferDeclined _ -> true;
			case OfferAgreed _, OfferWithdrawn _ -> false;
		};
	}

	NgoOffer in(NgoOfferState next) {
		return new NgoOffer(this.id, this.entryId, this.ngoName, this.offeredOn, this.answerBy, next, this.offeredById);
	}

	/** Places in order, each once. */
	static List<Integer> inOrder(Set<Integer> places) {
		return List.copyOf(new TreeSet<>(places));
	}

}
