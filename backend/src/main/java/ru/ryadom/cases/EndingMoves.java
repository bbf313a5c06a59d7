package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** How cases end, and what is left to do then (SIT-10 to SIT-13). */
public final class EndingMoves {

	private EndingMoves() {
	}

	/** Ends a case that is open; a refusal is a decision and not one of these ends. */
	public static Decision<Case> end(Case of, CaseOutcome outcome, String reason, @Nullable Employment employment,
			LocalDate on, String byId, LocalDate today) {
		Ending ending = new Ending(outcome, on, reason, employment, of.state(), byId);
		List<Objection> objections = new Objections().and(EndingRules.end(of))
			.and(EndingRules.ending(of, ending, today))
			.all();
		return Decision.unless(objections, () -> of.ended(ending));
	}

	/** Opens a case again where it stood: wrongly closed, or a hiring fell through. */
	public static Decision<Case> reopen(Case of, Reopening why, LocalDate today) {
		List<Objection> objections = new Objections().and(EndingRules.reopen(of, today))
			.text("reason", why.reason(), 4000)
			.all();
		return Decision.unless(objections, () -> {
			Closing closing = of.closing();
			if (closing == null) {
				throw new IllegalStateException("a closed case knows how it ended");
			}
			return of.reopened(why).with(closing.ending().former());
		});
	}

	/** What the organisation told of its part (SIT-12). */
	public static Decision<Case> ngoReported(Case of, Closing.NgoReport report, LocalDate today) {
		List<Objection> objections = new Objections().and(EndingRules.ngoReport(of))
			.text("text", report.text(), 4000)
			.notAfter("receivedOn", report.receivedOn(), today)
			.all();
		return Decision.unless(objections, () -> of.with(ended(of).reported(report)));
	}

	/** The results, measure by measure (SIT-11, SIT-13). */
	public static Decision<Case> resultsEntered(Case of, Closing.Results results) {
		List<Integer> places = results.measures().stream().map(MeasureResult::place).toList();
		List<Objection> objections = new Objections().and(EndingRules.results(of))
			.when(!places.equals(IntStream.range(0, of.measures().size()).boxed().toList()),
					Objection.at("measures", "MEASURES_UNANSWERED", "Скажите о каждом мероприятии, что с ним стало."))
			.longest("note", results.note(), 4000)
			.all();
		return Decision.unless(objections, () -> of.with(ended(of).entered(results)));
	}

	private static Closing ended(Case of) {
		Closing closing = of.closing();
		if (closing == null) {
			throw new IllegalStateException("the rules let an open case through");
		}
		return closing;
	}

}
