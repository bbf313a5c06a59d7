package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.NgoOfferState.OfferAgreed;
import ru.ryadom.cases.NgoOfferState.OfferDeclined;
import ru.ryadom.cases.NgoOfferState.OfferWaiting;
import ru.ryadom.cases.NgoOfferState.OfferWithdrawn;

/** An offer as the organisation that it was made to sees it. */
public record ReceivedOffer(Case file, NgoOffer offer) {

	public String id() {
		return this.offer.id();
	}

	public int revision() {
		return this.file.revision();
	}

	public String ngoName() {
		return this.offer.ngoName();
	}

	public LocalDate offeredOn() {
		return this.offer.offeredOn();
	}

	public LocalDate answerBy() {
		return this.offer.answerBy();
	}

	public @Nullable LocalDate answeredOn() {
		return switch (this.offer.state()) {
			case OfferWaiting _ -> null;
			case OfferAgreed(var on, var places, var by) -> on;
			case OfferDeclined(var on, var reason, var by) -> on;
			case OfferWithdrawn(var on, var reason) -> on;
		};
	}

	public @Nullable String declineReason() {
		return (this.offer.state() instanceof OfferDeclined declined) ? declined.reason() : null;
	}

	public List<Integer> places() {
		return (this.offer.state() instanceof OfferAgreed agreed) ? agreed.places() : List.of();
	}

	/** What it is asked to do; once it has agreed to a part, that part alone. */
	public List<PlannedMeasure> measures() {
		return (this.offer.state() instanceof OfferAgreed agreed)
				? agreed.places().stream().map(this.file.measures()::get).toList() : this.file.measures();
	}

	/**
	 * Whether the organisation still needs to know what was asked of it: until it has
	 * answered, and when it agreed, until there is a contract or another way was taken.
	 */
	public boolean isOfUse(LocalDate today) {
		return switch (this.offer.state()) {
			case OfferWaiting _ -> this.file.isOpen() && this.offer.isWaiting(today);
			case OfferAgreed _ -> this.file.isOpen() && this.file.provision().engagement() == null;
			case OfferDeclined _, OfferWithdrawn _ -> false;
		};
	}

}
