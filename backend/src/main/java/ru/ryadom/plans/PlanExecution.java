package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * What has become of a measure.
 *
 * @param edition what the plan was when it was said: of a measure that was changed since
 * nothing has been said yet
 * @param movedTo the new day, only of what was moved
 */
public record PlanExecution(String measureId, Integer edition, PlanExecutionKind kind, LocalDate on,
		@Nullable LocalDate movedTo, @Nullable String note, PlanParty party) {

	public PlanExecution {
		// Kept before editions were: whatever was changed since the first asks to be
		// seen.
		edition = Objects.requireNonNullElse(edition, 1);
	}

	List<Objection> objections(LocalDate today) {
		boolean moved = this.kind == PlanExecutionKind.MOVED;
		return new Objections().notAfter("on", this.on, today)
			.longest("note", this.note, 1000)
			.when(moved && this.movedTo == null,
					Objection.at("movedTo", "MOVED_NOWHERE", "Укажите день, на который перенесли."))
			.when(!moved && this.movedTo != null,
					Objection.at("movedTo", "NOT_MOVED", "Новый день нужен только тому, что перенесли."))
			.when(this.kind != PlanExecutionKind.DONE && this.note == null,
					Objection.at("note", "WHY_MISSING", "Напишите, почему."))
			.all();
	}

}
