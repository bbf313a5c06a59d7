package ru.ryadom.plans;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Action;

/**
 * What an employer may see of a plan: the editions from the one on that was given to
 * discuss, each once the worker has seen it (decision 13), and what was said and done
 * about those. What the worker says to the office is never among it.
 */
public final class PlanSight {

	private PlanSight() {
	}

	/** The plan as it is for the employer; before it is given, nothing is. */
	public static Optional<WorkplacePlan> ofEmployer(WorkplacePlan whole) {
		List<PlanEdition> seen = editions(whole);
		if (seen.isEmpty()) {
			return Optional.empty();
		}
		PlanDialogue said = new PlanDialogue(
				whole.dialogue()
					.remarks()
					.stream()
					.filter((each) -> each.isFor(PlanParty.EMPLOYER) && isSeen(whole, each.edition()))
					.toList(),
				whole.dialogue().agreements().stream().filter((each) -> isSeen(whole, each.edition())).toList());
		return Optional.of(new WorkplacePlan(whole.id(), whole.revision(), whole.employerRevision(), whole.number(),
				whole.ground(), whole.dueOn(), seen, said, whole.state(), whole.mentor(),
				whole.executions().stream().filter((each) -> isSeen(whole, each.edition())).toList()));
	}

	/** The editions that the employer may read. */
	static List<PlanEdition> editions(WorkplacePlan whole) {
		return whole.editions().stream().filter((each) -> isSeen(whole, each.number())).toList();
	}

	/** The number of the last one, {@code 0} before the plan is given to the employer. */
	public static int edition(WorkplacePlan whole) {
		List<PlanEdition> seen = editions(whole);
		return seen.isEmpty() ? 0 : seen.getLast().number();
	}

	/** Whether the employer has what the plan says now. */
	public static boolean isUpToDate(WorkplacePlan whole) {
		return edition(whole) == whole.edition().number();
	}

	/** Whether a step changes anything that the employer sees or may do. */
	public static boolean differs(@Nullable WorkplacePlan before, WorkplacePlan after) {
		return !Optional.ofNullable(before).flatMap(Page::of).equals(Page.of(after));
	}

	/** All that the employer's page is made of. */
	private record Page(PlanStage stage, @Nullable PlanSending sending, @Nullable PlanMentor mentor,
			List<PlanEdition> editions, PlanDialogue said, List<PlanExecution> done, List<String> marks,
			List<Action> actions) {

		static Optional<Page> of(WorkplacePlan whole) {
			return ofEmployer(whole).map((seen) -> new Page(seen.stage(), seen.state().sending(), seen.mentor(),
					seen.editions(), seen.dialogue(), seen.executions(), PlanStory.marksForEmployer(whole),
					PlanRules.ofEmployer(whole)));
		}

	}

	private static boolean isSeen(WorkplacePlan whole, int edition) {
		PlanOffer offer = whole.state().offer();
		PlanShowing shown = whole.state().shown();
		return offer != null && edition >= offer.edition() && shown != null && shown.covers(edition);
	}

}
