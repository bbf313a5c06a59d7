package ru.ryadom.terms.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.law.Law;
import ru.ryadom.law.TermRule;
import ru.ryadom.terms.DaysLeft;
import ru.ryadom.terms.Term;

/** What a term takes from the law. */
@Controller
class TermFields {

	private final Law law;

	TermFields(Law law) {
		this.law = law;
	}

	@SchemaMapping(typeName = "Term")
	TermRule rule(Term term) {
		return this.law.termRule(term.ruleId());
	}

	@SchemaMapping(typeName = "Term")
	String title(Term term) {
		return rule(term).title();
	}

	@SchemaMapping(typeName = "Term")
	String trigger(Term term) {
		return rule(term).trigger();
	}

	@SchemaMapping(typeName = "Term")
	@Nullable Integer workingDaysLeft(Term term, Now now) {
		return term.isRunning() ? DaysLeft.until(term.due(), now.today(), term.region(), this.law) : null;
	}

	@SchemaMapping(typeName = "Term")
	@Nullable Integer daysLeft(Term term, Now now) {
		return term.isRunning() ? DaysLeft.byCalendar(term.due(), now.today()) : null;
	}

}
