package ru.ryadom.terms.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.access.OfficePlace;
import ru.ryadom.access.OfficePlaces;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Watched;
import ru.ryadom.law.Law;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermState;
import ru.ryadom.terms.Terms;

/** Terms as a collection of their own, so that a sweep need not touch the things. */
@Component
class MongoTerms implements Terms {

	static final String COLLECTION = "terms";

	private final MongoOperations mongo;

	private final OfficePlaces places;

	private final Law law;

	MongoTerms(MongoOperations mongo, OfficePlaces places, Law law) {
		this.mongo = mongo;
		this.places = places;
		this.law = law;
	}

	@Override
	public Term start(String subject, TermRuleId rule, LocalDate from, String officeId) {
		OfficePlace place = this.places.placeOf(officeId);
		Term term = Term.start(subject, place, this.law.term(rule, from, place.regionId()), this.law);
		this.mongo.insert(TermDocument.of(term), COLLECTION);
		return term;
	}

	@Override
	public void meet(String subject, TermRuleId rule, LocalDate on) {
		change(open(subject).and("rule").is(rule.value()), (term) -> term.metOn(on));
	}

	@Override
	public void cancel(String subject, TermRuleId rule, LocalDate on) {
		change(open(subject).and("rule").is(rule.value()), (term) -> term.cancelledOn(on));
	}

	@Override
	public void cancelRunning(String subject, LocalDate on) {
		change(open(subject), (term) -> term.cancelledOn(on));
	}

	@Override
	public void pause(String subject, LocalDate on, String reason) {
		change(open(subject), (term) -> term.pausedOn(on, reason, this.law.termRule(term.ruleId())));
	}

	@Override
	public void resume(String subject, LocalDate on) {
		change(open(subject), (term) -> term.resumedOn(on, this.law));
	}

	@Override
	public void moveTo(String subject, String officeId) {
		OfficePlace place = this.places.placeOf(officeId);
		change(open(subject), (term) -> term.movedTo(place));
	}

	@Override
	public List<Term> of(String subject) {
		return of(List.of(subject)).getOrDefault(subject, List.of());
	}

	@Override
	public Map<String, List<Term>> of(Collection<String> subjects) {
		Query query = Query.query(Criteria.where("subject").in(subjects)).with(Sort.by("_id"));
		return this.mongo.find(query, TermDocument.class, COLLECTION)
			.stream()
			.map(TermDocument::toDomain)
			.collect(Collectors.groupingBy(Term::subject));
	}

	private static Criteria open(String subject) {
		return Criteria.where("subject")
			.is(subject)
			.and("state")
			.in(TermState.RUNNING.name(), TermState.MISSED.name(), TermState.PAUSED.name());
	}

	private void change(Criteria which, UnaryOperator<Term> how) {
		this.mongo.find(Query.query(which), TermDocument.class, COLLECTION)
			.stream()
			.map(TermDocument::toDomain)
			.map(how)
			.forEach((term) -> this.mongo.replace(Query.query(Criteria.where("_id").is(term.id())),
					TermDocument.of(term), COLLECTION));
	}

	@Bean
	static CollectionSetup termsCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("subject").and("_id"),
				Index.on("watchAt").and("_id").named(MongoDueTerms.INDEX).only(new Index.Only.Having("watchAt")),
				Index.on("due")
					.and("from")
					.and("region")
					.named(MongoRunningTerms.INDEX)
					.only(new Index.Only.Having("watchAt"))));
	}

	@Bean
	static Watched watchedTerms() {
		return Watched.things(COLLECTION, "TERM").on("case", "subject");
	}

}
