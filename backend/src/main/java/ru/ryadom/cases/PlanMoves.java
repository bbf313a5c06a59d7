package ru.ryadom.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A changed plan during an open case attaches to that case; the measure taken out of it
 * is a task to close the case, never a closing by itself (SIT-00, decision 4).
 */
public final class PlanMoves {

	/** More would be a fault of the wire; the act names no bound. */
	private static final int MOST = 20;

	private PlanMoves() {
	}

	public static boolean isFull(Case of) {
		return of.reportedPlans().size() >= MOST;
	}

	/** Whether the case has been told of this plan already. */
	public static boolean knows(Case of, ReportedPlan plan) {
		return of.reportedPlans().stream().anyMatch(plan::repeats);
	}

	public static Case reported(Case of, ReportedPlan plan) {
		List<ReportedPlan> all = new ArrayList<>(of.reportedPlans());
		all.add(plan);
		return of.with(of.facts().planned(all));
	}

	/** Whether the plan agreed last has the measure no longer. */
	static boolean isTakenOut(Case of) {
		// Of two of one day the one told last holds.
		Optional<ReportedPlan> last = of.reportedPlans()
			.reversed()
			.stream()
			.sorted(Comparator.comparing(ReportedPlan::agreedOn).reversed())
			.findFirst();
		return last.filter((plan) -> !plan.accompaniment() && !plan.agreedOn().isBefore(of.plan().agreedOn()))
			.isPresent();
	}

}
