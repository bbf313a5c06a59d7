package ru.ryadom.calendars.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.calendars.AppliedChange;
import ru.ryadom.calendars.ChangeBook;
import ru.ryadom.calendars.DayChange;
import ru.ryadom.calendars.Shift;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.law.Law;
import ru.ryadom.law.MissingCalendar;
import ru.ryadom.law.Objection;
import ru.ryadom.terms.RunningTerms;

/** Shows what a change would move, by the same counting that moves it. */
@Component
public class PreviewChange {

	private final ChangeBook book;

	private final RunningTerms terms;

	private final BusinessClock clock;

	private final Law law;

	PreviewChange(ChangeBook book, RunningTerms terms, BusinessClock clock, Law law) {
		this.book = book;
		this.terms = terms;
		this.clock = clock;
		this.law = law;
	}

	/** Nothing is moved by what is objected to. */
	public Preview of(DayChange change, LocalDate today) {
		List<AppliedChange> applied = this.book.all();
		Law before = this.law.approved().with(applied.stream().map(AppliedChange::change).toList());
		int revision = applied.size();
		List<Objection> objections = change.objections(today, before);
		if (!objections.isEmpty()) {
			return new Preview(objections, revision, List.of());
		}
		try {
			Law after = before.with(change.named("", ""));
			return new Preview(List.of(), revision,
					Shift.of(this.terms.over(change.date(), change.regionId()), this.clock.instant(), before, after));
		}
		catch (MissingCalendar missing) {
			return new Preview(
					List.of(Objection.at("date", "TERM_PAST_CALENDARS",
							"Из-за этого дня срок перейдёт в " + missing.year()
									+ " год, а его календаря нет. Сначала нужен календарь того года.")),
					revision, List.of());
		}
	}

}
