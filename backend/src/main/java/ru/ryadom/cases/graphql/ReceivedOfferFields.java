package ru.ryadom.cases.graphql;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.access.OfficePlaces;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.NgoMoves;
import ru.ryadom.cases.PlannedMeasure;
import ru.ryadom.cases.ReceivedOffer;
import ru.ryadom.cases.ReceivedOffers;
import ru.ryadom.cases.graphql.ProviderFields.NgoOfferStage;
import ru.ryadom.cases.usecase.AnswerOffer;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.law.TermRules;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.people.CommunicationNeed;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;

/**
 * Offers for the organisations that they were made to: what is needed to decide, and
 * nobody's name.
 */
@Controller
class ReceivedOfferFields {

	private static final String PURPOSE = "предложение сопровождать: мероприятия и потребности в общении, без имени";

	private final ReceivedOffers offers;

	private final People people;

	private final Offices offices;

	private final Terms terms;

	private final OfficePlaces places;

	private final BusinessClock clock;

	private final AnswerOffer answerOffer;

	ReceivedOfferFields(ReceivedOffers offers, People people, Offices offices, Terms terms, OfficePlaces places,
			BusinessClock clock, AnswerOffer answerOffer) {
		this.offers = offers;
		this.people = people;
		this.offices = offices;
		this.terms = terms;
		this.places = places;
		this.clock = clock;
		this.answerOffer = answerOffer;
	}

	/** What is asked of an organisation. */
	record OfferedWork(List<PlannedMeasure> measures, List<CommunicationNeed> communicationNeeds) {
	}

	@SchemaMapping(typeName = "NgoViewer")
	Page<ReceivedOffer> offers(Viewer.NgoViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.offers.page(viewer, Slice.of(first, after, 20));
	}

	@SchemaMapping(typeName = "ReceivedOffer")
	NgoOfferStage offerStage(ReceivedOffer received, Now now) {
		return NgoOfferStage.of(received.offer(), today(received, now));
	}

	@SchemaMapping(typeName = "ReceivedOffer")
	Office office(ReceivedOffer received) {
		return this.offices.office(received.file().officeId());
	}

	@BatchMapping(typeName = "ReceivedOffer")
	Map<ReceivedOffer, Term> choiceTerm(List<ReceivedOffer> all) {
		Map<String, List<Term>> found = this.terms.of(all.stream().map((each) -> each.file().id()).distinct().toList());
		Map<ReceivedOffer, Term> terms = new HashMap<>();
		all.forEach((each) -> found.getOrDefault(each.file().id(), List.of())
			.stream()
			.filter((term) -> term.ruleId().equals(TermRules.SIT_06) && term.isOpen())
			.findFirst()
			.ifPresent((term) -> terms.put(each, term)));
		return terms;
	}

	@BatchMapping(typeName = "ReceivedOffer")
	Map<ReceivedOffer, OfferedWork> asked(List<ReceivedOffer> all, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		Now now = context.computeIfAbsent(Now.class, (_) -> Now.of(this.clock.instant(), viewer));
		List<ReceivedOffer> ofUse = all.stream().filter((each) -> each.isOfUse(today(each, now))).toList();
		Map<String, Person> found = known(ofUse.stream().map((each) -> each.file().personId()).toList());
		return ofUse.stream()
			.distinct()
			.collect(Collectors.toMap((each) -> each, (each) -> work(each, found.get(each.file().personId()))));
	}

	@SchemaMapping(typeName = "ReceivedOffer")
	List<Action> actions(ReceivedOffer received, Now now) {
		return List
			.of(new Action("answerOffer", NgoMoves.answer(received.file(), received.id(), today(received, now))));
	}

	@MutationMapping
	AnswerOffer.Result answerOffer(Viewer.NgoViewer viewer, @Argument AnswerOffer.Input input) {
		return this.answerOffer.answer(viewer, input);
	}

	private static OfferedWork work(ReceivedOffer received, @Nullable Person person) {
		Reading.current().shows(received.file().personId(), PURPOSE);
		return new OfferedWork(received.measures(),
				(person != null) ? person.communicationNeeds().stream().sorted().toList() : List.of());
	}

	private Map<String, Person> known(Collection<String> ids) {
		return ids.isEmpty() ? Map.of() : this.people.known(ids);
	}

	private LocalDate today(ReceivedOffer received, Now now) {
		return this.places.placeOf(received.file().officeId()).dayAt(now.at());
	}

}
