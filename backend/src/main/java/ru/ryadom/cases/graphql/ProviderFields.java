package ru.ryadom.cases.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.NgoEngagement;
import ru.ryadom.cases.NgoOffer;
import ru.ryadom.cases.NgoOfferState;
import ru.ryadom.cases.NgoOfferState.OfferAgreed;
import ru.ryadom.cases.NgoOfferState.OfferDeclined;
import ru.ryadom.cases.NgoOfferState.OfferWaiting;
import ru.ryadom.cases.NgoOfferState.OfferWithdrawn;
import ru.ryadom.cases.OfferAnswerer;
import ru.ryadom.cases.PlannedMeasure;
import ru.ryadom.ngos.Candidate;
import ru.ryadom.ngos.Fit;
import ru.ryadom.ngos.Need;
import ru.ryadom.ngos.Need.WantedMeasure;
import ru.ryadom.ngos.Registry;
import ru.ryadom.people.CommunicationNeed;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/** Who of the registry suits a case, and what has been offered to whom. */
@Controller
class ProviderFields {

	/** Nobody reads further down a list of suggestions. */
	private static final int SHOWN = 20;

	private final Cases cases;

	private final People people;

	private final Registry registry;

	ProviderFields(Cases cases, People people, Registry registry) {
		this.cases = cases;
		this.people = people;
		this.registry = registry;
	}

	/** A suggestion, as far as a case needs to know the organisation. */
	record NgoCandidate(String entryId, String name, String phone, String email, Fit fit, int freePlaces,
			List<String> covered, List<Candidate.Reason> reasons) {

		static NgoCandidate of(Candidate candidate) {
			var organisation = candidate.entry().organisation();
			return new NgoCandidate(candidate.entry().id(), organisation.name(), organisation.phone(),
					organisation.email(), candidate.fit(), candidate.freePlaces(),
					candidate.covered().stream().map(WantedMeasure::title).toList(), candidate.reasons());
		}

	}

	/** What became of an offer on the day it is looked at. */
	enum NgoOfferStage {

		WAITING, AGREED, DECLINED, WITHDRAWN, LAPSED;

		static NgoOfferStage of(NgoOffer offer, LocalDate today) {
			return switch (offer.state()) {
				case OfferWaiting _ -> offer.isLapsed(today) ? LAPSED : WAITING;
				case OfferAgreed _ -> AGREED;
				case OfferDeclined _ -> DECLINED;
				case OfferWithdrawn _ -> WITHDRAWN;
			};
		}

	}

	@SchemaMapping(typeName = "Case")
	List<NgoCandidate> candidates(Case file, Viewer viewer, Now now) {
		if (file.measures().isEmpty()) {
			return List.of();
		}
		Set<CommunicationNeed> needs = this.people.known(file.personId())
			.map(Person::communicationNeeds)
			.orElse(Set.of());
		List<WantedMeasure> wanted = file.measures()
			.stream()
			.map((measure) -> new WantedMeasure(measure.listedId(), measure.title()))
			.toList();
		Need need = new Need(wanted, file.region(), file.officeId(), needs, day(file, PlannedMeasure::from, true),
				day(file, PlannedMeasure::to, false));
		return this.registry.candidates(viewer, need, this.cases::accompaniedBy, now.today())
			.stream()
			.limit(SHOWN)
			.map(NgoCandidate::of)
			.toList();
	}

	private static LocalDate day(Case file, java.util.function.Function<PlannedMeasure, LocalDate> of, boolean first) {
		return file.measures()
			.stream()
			.map(of)
			.reduce((one, other) -> (one.isBefore(other) == first) ? one : other)
			.orElseThrow();
	}

	@SchemaMapping(typeName = "Case")
	List<NgoOffer> offers(Case file) {
		return file.provision().allOffers();
	}

	@SchemaMapping(typeName = "Case")
	Optional<NgoEngagement> engagement(Case file) {
		return Optional.ofNullable(file.provision().engagement());
	}

	@SchemaMapping(typeName = "NgoOffer")
	NgoOfferStage stage(NgoOffer offer, Now now) {
		return NgoOfferStage.of(offer, now.today());
	}

	@SchemaMapping(typeName = "NgoOffer")
	@Nullable OfferAnswerer answerer(NgoOffer offer) {
		return switch (offer.state()) {
			case OfferAgreed(var on, var places, var by) -> (by != null) ? by : OfferAnswerer.OFFICE;
			case OfferDeclined(var on, var reason, var by) -> (by != null) ? by : OfferAnswerer.OFFICE;
			case OfferWaiting _, OfferWithdrawn _ -> null;
		};
	}

	@SchemaMapping(typeName = "NgoOffer")
	@Nullable LocalDate answeredOn(NgoOffer offer) {
		return switch (offer.state()) {
			case OfferWaiting _ -> null;
			case OfferAgreed(var on, var places, var by) -> on;
			case OfferDeclined(var on, var reason, var by) -> on;
			case OfferWithdrawn(var on, var reason) -> on;
		};
	}

	@SchemaMapping(typeName = "NgoOffer")
	@Nullable String reason(NgoOffer offer) {
		return switch (offer.state()) {
			case OfferWaiting _, OfferAgreed _ -> null;
			case OfferDeclined(var on, var reason, var by) -> reason;
			case OfferWithdrawn(var on, var reason) -> reason;
		};
	}

	@SchemaMapping(typeName = "NgoOffer")
	List<Integer> places(NgoOffer offer) {
		return (offer.state() instanceof NgoOfferState.OfferAgreed agreed) ? agreed.places() : List.of();
	}

}
