package ru.ryadom.terms.store;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermStep;
import ru.ryadom.law.TermStepKind;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermState;

/** The stored shape of a term; days are ISO text. */
record TermDocument(@Id String id, String subject, String rule, String region, String holder, String from, String due,
		String nominalDue, List<Step> steps, String state, @Nullable String closedOn) {

	/** A step of the explanation. */
	record Step(String date, String kind, String reason) {
	}

	static TermDocument of(Term term) {
		LocalDate closedOn = term.closedOn();
		return new TermDocument(term.id(), term.subject(), term.ruleId().value(), term.region().value(),
				term.holder().name(), term.from().toString(), term.due().toString(), term.nominalDue().toString(),
				term.steps()
					.stream()
					.map((step) -> new Step(step.date().toString(), step.kind().name(), step.reason()))
					.toList(),
				term.state().name(), (closedOn != null) ? closedOn.toString() : null);
	}

	Term toDomain() {
		return new Term(this.id, this.subject, new TermRuleId(this.rule), new RegionId(this.region),
				TermHolder.valueOf(this.holder), LocalDate.parse(this.from), LocalDate.parse(this.due),
				LocalDate.parse(this.nominalDue),
				this.steps.stream()
					.map((step) -> new TermStep(LocalDate.parse(step.date()), TermStepKind.valueOf(step.kind()),
							step.reason()))
					.toList(),
				TermState.valueOf(this.state), (this.closedOn != null) ? LocalDate.parse(this.closedOn) : null);
	}

}
