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

import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.law.Law;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermState;
import ru.ryadom.terms.Terms;

/** Terms as a collection of their own, so that a sweep need not touch the things. */
@Component
class MongoTerms implements Terms {

	private static final String COLLECTION = "terms";

	private final MongoOperations mongo;

	private final Law law;

	MongoTerms(MongoOperations mongo, Law law) {
		this.mongo = mongo;
		this.law = law;
	}

	@Override
	public Term start(String subject, TermRuleId rule, LocalDate from, RegionId region) {
		Term term = Term.start(subject, region, this.law.term(rule, from, region));
		this.mongo.insert(TermDocument.of(term), COLLECTION);
		return term;
	}

	@Override
	public void meet(String subject, TermRuleId rule, LocalDate on) {
		change(running(subject).and("rule").is(rule.value()), (term) -> term.metOn(on));
	}

	@Override
	public void cancel(String subject, TermRuleId rule, LocalDate on) {
		change(running(subject).and("rule").is(rule.value()), (term) -> term.cancelledOn(on));
	}

	@Override
	public void cancelRunning(String subject, LocalDate on) {
		change(running(subject), (term) -> term.cancelledOn(on));
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

	private static Criteria running(String subject) {
		return Criteria.where("subject").is(subject).and("state").is(TermState.RUNNING.name());
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
		return new CollectionSetup(COLLECTION, List.of(Index.on("subject").and("_id"), Index.on("state").and("due")));
	}

}
