package ru.ryadom.terms.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.access.OfficePlace;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermPause;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermStep;
import ru.ryadom.law.TermStepKind;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermState;
import ru.ryadom.terms.TermWarning;
import ru.ryadom.terms.Watch;

/**
 * The stored shape of a term; days are ISO text.
 *
 * @param watch what is to be said of it next
 * @param watchAt when that day begins at the office; only what runs has one, so the index
 * of it holds what the sweep waits for and nothing else
 */
record TermDocument(@Id String id, String subject, String rule, String office, String region, String zone,
		String holder, String from, String due, String nominalDue, List<Step> steps, String state, List<Pause> pauses,
		@Nullable Next watch, @Nullable Instant watchAt, @Nullable String closedOn) {

	/** A step of the explanation. */
	record Step(String date, String kind, String reason) {
	}

	/** A pause. */
	record Pause(String from, @Nullable String until, String reason) {
	}

	/** What is to be said next, and on which day. */
	record Next(String warning, String on) {

		static @Nullable Next of(@Nullable Watch watch) {
			return (watch != null) ? new Next(watch.warning().name(), watch.on().toString()) : null;
		}

	}

	static TermDocument of(Term term) {
		OfficePlace place = term.place();
		return new TermDocument(term.id(), term.subject(), term.ruleId().value(), place.officeId(),
				place.regionId().value(), place.zone().getId(), term.holder().name(), term.from().toString(),
				term.due().toString(), term.nominalDue().toString(),
				term.steps()
					.stream()
					.map((step) -> new Step(step.date().toString(), step.kind().name(), step.reason()))
					.toList(),
				term.state().name(),
				term.pauses()
					.stream()
					.map((pause) -> new Pause(pause.from().toString(), text(pause.until()), pause.reason()))
					.toList(),
				Next.of(term.watch()), watchAt(term), text(term.closedOn()));
	}

	/** When the sweep has to look at a term again. */
	static @Nullable Instant watchAt(Term term) {
		Watch watch = term.watch();
		return (watch != null && term.state() == TermState.RUNNING) ? term.place().beginningOf(watch.on()) : null;
	}

	Term toDomain() {
		return new Term(this.id, this.subject, new TermRuleId(this.rule),
				new OfficePlace(this.office, new RegionId(this.region), ZoneId.of(this.zone)),
				TermHolder.valueOf(this.holder), LocalDate.parse(this.from), LocalDate.parse(this.due),
				LocalDate.parse(this.nominalDue),
				this.steps.stream()
					.map((step) -> new TermStep(LocalDate.parse(step.date()), TermStepKind.valueOf(step.kind()),
							step.reason()))
					.toList(),
				TermState.valueOf(this.state),
				this.pauses.stream()
					.map((pause) -> new TermPause(LocalDate.parse(pause.from()), day(pause.until()), pause.reason()))
					.toList(),
				(this.watch != null)
						? new Watch(TermWarning.valueOf(this.watch.warning()), LocalDate.parse(this.watch.on())) : null,
				day(this.closedOn));
	}

	private static @Nullable String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		return (text != null) ? LocalDate.parse(text) : null;
	}

}
