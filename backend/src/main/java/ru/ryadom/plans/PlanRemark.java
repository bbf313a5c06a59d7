package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What somebody said of a plan or of one measure.
 *
 * @param author the name as the others may know it
 * @param measureId {@code null} when it is about the plan as a whole
 * @param edition what the plan was when it was said
 * @param answer of the office, {@code null} while there is none
 */
public record PlanRemark(String id, PlanParty party, String author, PlanRemarkKind kind, @Nullable String measureId,
		String words, int edition, LocalDate on, @Nullable Answer answer) {

	/** Whether a proposal was taken, and why. */
	public record Answer(boolean accepted, String words, LocalDate on) {

		List<Objection> objections() {
			return new Objections().text("words", this.words, 2000).all();
		}

	}

	/** Whether the office owes an answer to it. */
	public boolean waits() {
		return this.answer == null && this.kind != PlanRemarkKind.COMMENT;
	}

	/**
	 * Whether somebody of that side reads it. What a worker says is between the worker
	 * and the office: it may tell what an employer must not know.
	 */
	public boolean isFor(PlanParty reader) {
		return reader != PlanParty.EMPLOYER || this.party != PlanParty.WORKER;
	}

	PlanRemark answered(Answer by) {
		return new PlanRemark(this.id, this.party, this.author, this.kind, this.measureId, this.words, this.edition,
				this.on, by);
	}

}
