package ru.ryadom.calendars.usecase;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.calendars.AppliedChange;
import ru.ryadom.calendars.ChangeBook;
import ru.ryadom.calendars.DayChange;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Changes a day, and moves at once the terms that the preview has shown. What is not
 * moved before the answer, the sweep moves.
 */
@Component
public class ApplyCalendarChange {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

	private final PreviewChange preview;

	private final ChangeBook book;

	private final MoveTerms moveTerms;

	private final UnitOfWork unit;

	private final Journal journal;

	private final BusinessClock clock;

	private final InstantSource realTime;

	ApplyCalendarChange(PreviewChange preview, ChangeBook book, MoveTerms moveTerms, UnitOfWork unit, Journal journal,
			BusinessClock clock, InstantSource realTime) {
		this.preview = preview;
		this.book = book;
		this.moveTerms = moveTerms;
		this.unit = unit;
		this.journal = journal;
		this.clock = clock;
		this.realTime = realTime;
	}

	public sealed interface Result {

	}

	public record Done(AppliedChange change) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, int revision, LocalDate date, boolean working, @Nullable String region,
			String title, String source) {
	}

	public Result apply(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("applyCalendarChange", viewer.account(), input.idempotencyKey(), input);
		return switch (this.unit.run(command, Answers.CODEC, () -> decide(viewer, input))) {
			case Accepted<String>(var id) -> {
				this.book.refresh();
				this.moveTerms.moveSome();
				yield new Done(this.book.find(id).orElseThrow(Fault.NotFound::new));
			}
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, Input input) {
		DayChange wanted = new DayChange(input.date(), input.working(), input.region());
		Preview seen = this.preview.of(wanted, Now.of(this.clock.instant(), viewer).today());
		if (seen.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		List<Objection> objections = new Objections().and(seen.objections())
			.and(DayChange.nameless(input.title(), input.source()))
			.all();
		return Decision.unless(objections, () -> {
			AppliedChange change = new AppliedChange(Ids.next("calendar"), seen.revision() + 1,
					wanted.named(input.title(), input.source()), viewer.memberId(), this.realTime.instant(),
					seen.count());
			this.book.add(change);
			this.journal.wrote(viewer, "изменён производственный календарь", change.id(), List.of(),
					List.of(change(change)));
			return change.id();
		});
	}

	private static Change change(AppliedChange applied) {
		var change = applied.change();
		String place = (change.region() != null) ? ", " + change.region().value() : "";
		return new Change("день " + DAY.format(change.date()) + place, name(!change.working()), name(change.working())
				+ ": " + change.title() + "; " + change.source() + "; сдвинуто сроков: " + applied.moved());
	}

	private static String name(boolean working) {
		return working ? "рабочий" : "нерабочий";
	}

}
