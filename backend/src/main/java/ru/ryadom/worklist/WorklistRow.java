package ru.ryadom.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseStage;
import ru.ryadom.cases.CaseTask;
import ru.ryadom.law.RegionId;
import ru.ryadom.worklist.WorklistEntry.NextTerm;

/**
 * A row of the queue, of the case as it was at its revision. Whom it is about is opened
 * only when asked for, and then counts as shown.
 */
public record WorklistRow(String id, int revision, @Nullable String leadId, CaseStage stage, @Nullable NextTerm next,
		List<CaseTask> tasks, @Nullable LocalDate pausedUntil, RegionId region, LocalDate planAgreedOn,
		Supplier<Subject> subject) {

	/** Whom a row is about. */
	public record Subject(String personName, String personalFileNumber) {
	}

}
