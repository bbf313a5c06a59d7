package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.NgoOfferState.OfferAgreed;

/**
 * What will be done for the person and by whom: an organisation, a worker of the office,
 * or both (SIT-20, SIT-22).
 *
 * @param openOrderId the draft order that waits for the head, if one does
 * @param offers offers to organisations in the order they were made
 * @param succession how one who accompanies follows another
 */
public record Provision(List<PlannedMeasure> measures, @Nullable NgoSearch ngoSearch, List<NgoOffer> offers,
		@Nullable NgoEngagement engagement, @Nullable String openOrderId, @Nullable Appointment appointment,
		Succession succession) {

	static final Provision NONE = new Provision(List.of(), null, List.of(), null, null, null, Succession.NONE);

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

	/** Every offer that was made in the case, in the order they were made. */
	public List<NgoOffer> allOffers() {
		Replacement underway = this.succession.underway();
		return Stream
			.of(this.succession.former().stream().flatMap((each) -> each.offers().stream()), this.offers.stream(),
					Stream.ofNullable(underway).flatMap((each) -> each.next().offers().stream()))
			.flatMap((each) -> each)
			.toList();
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
		return isComplete() ? Arranged.of(this).on() : null;
	}

	/**
	 * The day on which it was first settled who accompanies: others may have followed.
	 */
	public @Nullable LocalDate firstCompletedOn() {
		return this.succession.former()
			.stream()
			.filter((each) -> each.cancelled() == null)
			.findFirst()
			.map((first) -> first.former().on())
			.orElseGet(this::completedOn);
	}

	/**
	 * Whether a worker of the office may be appointed: nothing in the registry fits, an
	 * organisation declined or was silent, or it does only a part (SIT-20).
	 */
	public boolean needsStaff(LocalDate today) {
		return this.ngoSearch != null || this.engagement != null && !isWhollyByNgo()
				|| this.offers.stream().anyMatch((offer) -> offer.cameToNothing(today));
	}

	/**
	 * What is being arranged: by a replacement that is under way, what is to take the
	 * place; otherwise this.
	 */
	public Provision arranged() {
		Replacement underway = this.succession.underway();
		return (underway != null) ? underway.next() : this;
	}

	/** The same with what is being arranged changed. */
	Provision arranging(UnaryOperator<Provision> step) {
		Replacement underway = this.succession.underway();
		return (underway != null) ? following(this.succession.under(underway.arranged(step.apply(underway.next()))))
				: step.apply(this);
	}

	/** Why an organisation of it must be replaced, if one must. */
	public Optional<ProviderTrouble> trouble() {
		return Stream.of(this, arranged())
			.filter((each) -> each.engagement != null)
			.map((each) -> each.succession.standing().trouble())
			.filter(Objects::nonNull)
			.findFirst();
	}

	/** The organisations that it depends on, by entry id, each once. */
	public Set<String> ngos() {
		Provision arranged = arranged();
		Stream<String> engaged = Stream.of(this, arranged)
			.map(Provision::engagement)
			.filter(Objects::nonNull)
			.map(NgoEngagement::entryId);
		Stream<String> offered = arranged.offers.stream().filter(NgoOffer::stands).map(NgoOffer::entryId);
		return Stream.concat(engaged, offered).collect(Collectors.toCollection(TreeSet::new));
	}

	Provision planned(List<PlannedMeasure> chosen) {
		return new Provision(chosen, this.ngoSearch, this.offers, this.engagement, this.openOrderId, this.appointment,
				this.succession);
	}

	Provision searched(NgoSearch search) {
		return new Provision(this.measures, search, this.offers, this.engagement, this.openOrderId, this.appointment,
				this.succession);
	}

	Provision offered(NgoOffer offer) {
		return with(Stream.concat(this.offers.stream(), Stream.of(offer)).toList());
	}

	Provision changed(NgoOffer offer) {
		return with(this.offers.stream().map((each) -> each.id().equals(offer.id()) ? offer : each).toList());
	}

	/** An organisation that does all leaves nothing to a worker who was there before. */
	Provision engaged(NgoEngagement with) {
		return new Provision(this.measures, this.ngoSearch, this.offers, with, this.openOrderId,
				with.isWhole(this.measures.size()) ? null : this.appointment,
				this.succession.standing(NgoStanding.CLEAR));
	}

	/** The same organisation, reached another way. */
	Provision reached(NgoEngagement with) {
		return new Provision(this.measures, this.ngoSearch, this.offers, with, this.openOrderId, this.appointment,
				this.succession);
	}

	Provision ordered(@Nullable String orderId) {
		return new Provision(this.measures, this.ngoSearch, this.offers, this.engagement, orderId, null,
				this.succession);
	}

	Provision appointed(Appointment by) {
		return new Provision(this.measures, this.ngoSearch, this.offers, this.engagement, null, by, this.succession);
	}

	Provision following(Succession now) {
		return new Provision(this.measures, this.ngoSearch, this.offers, this.engagement, this.openOrderId,
				this.appointment, now);
	}

	/** To begin the search anew with those who go on. */
	Provision keeping(KeptProvider kept) {
		boolean ngo = kept == KeptProvider.NGO;
		return new Provision(this.measures, null, List.of(), ngo ? this.engagement : null, null,
				(kept == KeptProvider.STAFF) ? this.appointment : null,
				Succession.NONE.standing(ngo ? this.succession.standing() : NgoStanding.CLEAR));
	}

	private Provision with(List<NgoOffer> all) {
		return new Provision(this.measures, this.ngoSearch, all, this.engagement, this.openOrderId, this.appointment,
				this.succession);
	}

}
