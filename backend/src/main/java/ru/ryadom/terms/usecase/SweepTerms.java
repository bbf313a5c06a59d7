package ru.ryadom.terms.usecase;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.law.Law;
import ru.ryadom.terms.DueTerms;
import ru.ryadom.terms.LeasedBatches;
import ru.ryadom.terms.LeasedBatches.Job;
import ru.ryadom.terms.Sweep;
import ru.ryadom.terms.Swept;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermReminder;
import ru.ryadom.terms.TermState;
import ru.ryadom.terms.TermWarning;
import ru.ryadom.terms.TermsSwept;

/**
 * Goes over the terms that nobody has touched: marks what was missed and says what is to
 * be said, each once.
 */
@Component
public class SweepTerms implements Sweep {

	/** Who does it, for the journal. */
	public static final Viewer.ServiceViewer SWEEP = new Viewer.ServiceViewer("service:terms", "Учёт сроков");

	static final String JOB = "terms";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

	private final LeasedBatches batches;

	private final DueTerms due;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	private final Law law;

	private final Job job;

	SweepTerms(LeasedBatches batches, DueTerms due, Journal journal, ApplicationEventPublisher events,
			BusinessClock clock, Law law, @Value("${ryadom.sweep.batch:250}") int batch) {
		this.batches = batches;
		this.due = due;
		this.journal = journal;
		this.events = events;
		this.clock = clock;
		this.law = law;
		this.job = new Job(JOB, "sweepTerms", SWEEP, batch);
	}

	@Override
	public String job() {
		return JOB;
	}

	/**
	 * Sweeps all there is to sweep now, unless another instance does.
	 * @param goOn asked before each batch
	 * @return how many terms it went over
	 */
	@Override
	public int sweep(BooleanSupplier goOn) {
		Instant now = this.clock.instant();
		return this.due.any(now) ? this.batches.leased(this.job,
				(lease) -> this.batches.over(this.due.ids(now), lease, this.job, goOn, (ids) -> sweep(ids, now))) : 0;
	}

	private int sweep(List<String> ids, Instant now) {
		List<Swept> swept = this.due.still(ids, now)
			.stream()
			.map((term) -> decide(term, now))
			.flatMap(Optional::stream)
			.toList();
		if (swept.isEmpty()) {
			return 0;
		}
		this.due.keep(swept);
		List<Term> missed = swept.stream()
			.map(Swept::after)
			.filter((term) -> term.state() == TermState.MISSED)
			.toList();
		this.journal.wroteEach(SWEEP, "пропущен срок", missed.stream()
			.collect(Collectors.groupingBy(Term::subject, Collectors.mapping(this::missing, Collectors.toList()))));
		this.events.publishEvent(new TermsSwept(SWEEP, missed, swept.stream().flatMap(SweepTerms::reminder).toList()));
		return swept.size();
	}

	private Optional<Swept> decide(Term term, Instant now) {
		return term.sweptOn(term.place().dayAt(now), this.law.workingDays(term.region()));
	}

	private Change missing(Term term) {
		return new Change("срок «" + this.law.termRule(term.ruleId()).title() + "»", "идёт",
				"пропущен: последний день " + DAY.format(term.due()));
	}

	private static Stream<TermReminder> reminder(Swept swept) {
		TermWarning warning = swept.warning();
		return (warning == null || warning == TermWarning.MISSED) ? Stream.empty()
				: Stream.of(new TermReminder(swept.after(), warning));
	}

}
