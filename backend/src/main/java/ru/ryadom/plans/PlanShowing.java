package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * When and how the worker saw a draft; the employer sees it after the worker.
 *
 * @param edition the last that was shown
 * @param earlier editions that the worker was shown before, on paper
 */
public record PlanShowing(PlanShowingWay way, int edition, LocalDate on, List<Integer> earlier) {

	public PlanShowing {
		earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
	}

	/** The next showing after another, if there was one. */
	static PlanShowing after(@Nullable PlanShowing before, PlanShowingWay way, int edition, LocalDate on) {
		return new PlanShowing(way, edition, on, (before == null) ? List.of()
				: Stream.concat(before.earlier.stream(), Stream.of(before.edition)).toList());
	}

	/** Whether the worker has seen an edition: in the cabinet every one. */
	public boolean covers(int edition) {
		return this.way == PlanShowingWay.CABINET || this.edition == edition || this.earlier.contains(edition);
	}

}
