package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.NgoOfferState.OfferAgreed;

/**
 * What will be done for the person and by whom: an organisation, a worker of the office,
 * or both (SIT-20, SIT-22).
 *
 * @param openOrderId the draft order that waits for the head, if one does
 * @param offers offers to organisations in the order they were made
 */
public record Provision(List<PlannedMeasure> measures, @Nullable NgoSearch ngoSearch, List<NgoOffer> offers,
		@Nullable NgoEngagement engagement, @Nullable String openOrderId, @Nullable Appointment appointment) {

	static final Provision NONE = new Provision(List.of(), null, List.of(), null, null, null);

	public Provision {
		measures = List.copyOf(measures);
		offers = List.copyOf(offers);
	}

	/** The offer that waits for its organisation on this day. */
	public Optional<NgoOffer> waiting(LocalDate today) {
		return this.offers.stream().filter((offer) -> offer.isWaiting(today)).findFirst();
	}

	/** The offer that was agreed and has no contract yet. */
	public Optional<NgoOffer> agreed() {
		return this.offers.stream()
			.filter((offer) -> this.engagement == null && offer.state() instanceof OfferAgreed)
			.findFirst();
	}

	public Optional<NgoOffer> offer(String id) {
		return this.offers.stream().filter((offer) -> offer.id().equals(id)).findFirst();
	}

	/** Whether an organisation does all of it. */
	public boolean isWhollyByNgo() {
		return this.engagement != null && this.engagement.isWhole(this.measures.size());
	}

	/**
	 * Whether everything has somebody who does it, so that a certificate can be formed.
	 */
	public boolean isComplete() {
		return isWhollyByNgo() || this.appointment != null;
	}

	/**
	 * The day on which it was settled who accompanies: of the contract, of the order, or
	 * of the later of both; {@code null} before.
	 */
	public @Nullable LocalDate completedOn() {
		return isComplete() ? Stream
			.of(Optional.ofNullable(this.appointment).map(Appointment::orderDate),
					Optional.ofNullable(this.engagement).map(NgoEngagement::engagedOn))
			.flatMap(Optional::stream)
			.max(LocalDate::compareTo)
			.orElse(null) : null;
	}

	/**
	 * Whether a worker of the office may be appointed: nothing in the registry fits, an
	 * organisation declined or was silent, or it does only a part (SIT-20).
	 */
	public boolean needsStaff(LocalDate today) {
		return this.ngoSearch != null || this.engagement != null && !isWhollyByNgo()
				|| this.offers.stream().anyMatch((offer) -> offer.cameToNothing(today));
	}

	Provision planned(List<PlannedMeasure> chosen) {
		return new Provision(chosen, this.ngoSearch, this.offers, this.engagement, this.openOrderId, this.appointment);
	}

	Provision searched(NgoSearch search) {
		return new Provision(this.measures, search, this.offers, this.engagement, this.openOrderId, this.appointment);
	}

	Provision offered(NgoOffer offer) {
		return with(Stream.concat(this.offers.stream(), Stream.of(offer)).toList());
	}

	Provision changed(NgoOffer offer) {
		return with(this.offers.stream().map((each) -> each.id().equals(offer.id()) ? offer : each).toList());
	}

	Provision engaged(NgoEngagement with) {
		return new Provision(this.measures, this.ngoSearch, this.offers, with, this.openOrderId, this.appointment);
	}

	Provision ordered(@Nullable String orderId) {
		return new Provision(this.measures, this.ngoSearch, this.offers, this.engagement, orderId, null);
	}

	Provision appointed(Appointment by) {
		return new Provision(this.measures, this.ngoSearch, this.offers, this.engagement, null, by);
	}

	private Provision with(List<NgoOffer> all) {
		return new Provision(this.measures, this.ngoSearch, all, this.engagement, this.openOrderId, this.appointment);
	}

}
