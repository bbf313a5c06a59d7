package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** How one who accompanies follows another (decisions 5 and 7). */
public final class ReplacementMoves {

	private ReplacementMoves() {
	}

	/** What is typed to begin a replacement. */
	public record Start(ReplacementReason reason, String note, KeptProvider keeps, String byId) {
	}

	/**
	 * Begins to look for somebody else. Who accompanies goes on until the new edition; of
	 * whom no certificate names yet nothing is kept but the trace.
	 */
	public static Decision<Case> started(Case of, Start start, LocalDate today) {
		List<Objection> objections = new Objections().and(ReplacementRules.start(of))
			.and(ReplacementRules.starting(of, start.reason(), start.keeps()))
			.text("note", start.note(), 2000)
			.all();
		return Decision.unless(objections, () -> {
			Provision now = of.provision();
			Replacement begun = new Replacement(start.reason(), start.note(), today, start.byId(),
					now.keeping(start.keeps()));
			return of.with((of.state() instanceof Accompanying) ? now.following(now.succession().under(begun))
					: begun.next().following(taking(begun.next(), now, begun, today)));
		});
	}

	/** Who accompanies goes on; what was arranged in their place is not needed. */
	public static Decision<Case> cancelled(Case of, String reason, LocalDate today) {
		List<Objection> objections = new Objections().and(ReplacementRules.cancel(of, today))
			.text("reason", reason, 2000)
			.all();
		return Decision.unless(objections, () -> of.with(withdrawn(of.provision(), reason, today)));
	}

	/** Another takes the place, and the certificate has a new edition (decision 7). */
	public static Decision<Case> done(Case of, LocalDate today) {
		return Decision.unless(ReplacementRules.replace(of, today), () -> {
			Provision now = of.provision();
			Replacement underway = underway(now);
			return of.with(underway.next().following(taking(underway.next(), now, underway, today)));
		});
	}

	/** A slip of the certificate is corrected: who of the organisation accompanies. */
	public static Decision<Case> corrected(Case of, @Nullable NgoWorker worker) {
		List<Objection> objections = new Objections().and(ReplacementRules.correct(of))
			.and(ReplacementRules.worker(of, worker))
			.all();
		return Decision.unless(objections, () -> {
			NgoEngagement ngo = of.provision().engagement();
			return (worker == null || ngo == null) ? of : of.with(of.provision().reached(ngo.by(worker)));
		});
	}

	/** What is left of a replacement when the case ends. */
	static Provision settled(Provision now, LocalDate on) {
		return (now.succession().underway() != null) ? withdrawn(now, "Дело закрыто.", on) : now;
	}

	private static Provision withdrawn(Provision now, String reason, LocalDate on) {
		return now.following(now.succession().over(underway(now).cancelled(on, reason, now)));
	}

	private static Succession taking(Provision next, Provision former, Replacement by, LocalDate on) {
		return former.succession().over(by.done(on, former)).standing(next.succession().standing());
	}

	private static Replacement underway(Provision now) {
		Replacement underway = now.succession().underway();
		if (underway == null) {
			throw new IllegalStateException("the rules let a replacement through that nobody began");
		}
		return underway;
	}

}
