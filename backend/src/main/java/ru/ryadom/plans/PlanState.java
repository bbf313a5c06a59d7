package ru.ryadom.plans;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What is true of a plan at each stage of its life. */
public sealed interface PlanState {

	/** The office writes it. */
	record Draft(@Nullable PlanShowing shown) implements PlanState {
	}

	/** The employer reads it and answers. */
	record Discussed(PlanShowing shown, PlanOffer offer) implements PlanState {
	}

	/**
	 * The employer and the worker have it.
	 *
	 * @param last the last sending; the plan may have changed since
	 */
	record Sent(PlanShowing shown, PlanOffer offer, PlanSending last) implements PlanState {
	}

	/**
	 * It is over.
	 *
	 * @param words more about why
	 * @param before what it was; who saw it then sees it still
	 */
	record Cancelled(LocalDate on, PlanEnd why, String words, PlanState before) implements PlanState {

		public Cancelled {
			if (before instanceof Cancelled) {
				throw new IllegalArgumentException("what is cancelled is not cancelled again");
			}
		}

	}

	/** How the worker saw it, {@code null} when not yet. */
	default @Nullable PlanShowing shown() {
		return switch (this) {
			case Draft draft -> draft.shown;
			case Discussed discussed -> discussed.shown;
			case Sent sent -> sent.shown;
			case Cancelled over -> over.before.shown();
		};
	}

	/** The last sending, {@code null} when there was none. */
	default @Nullable PlanSending sending() {
		return switch (this) {
			case Draft _, Discussed _ -> null;
			case Sent sent -> sent.last;
			case Cancelled over -> over.before.sending();
		};
	}

	/** When the employer was given it, {@code null} when not yet. */
	default @Nullable PlanOffer offer() {
		return switch (this) {
			case Draft _ -> null;
			case Discussed discussed -> discussed.offer;
			case Sent sent -> sent.offer;
			case Cancelled over -> over.before.offer();
		};
	}

	/** Its name. */
	default PlanStage stage() {
		return switch (this) {
			case Draft _ -> PlanStage.DRAFT;
			case Discussed _ -> PlanStage.DISCUSSED;
			case Sent _ -> PlanStage.SENT;
			case Cancelled _ -> PlanStage.CANCELLED;
		};
	}

}
