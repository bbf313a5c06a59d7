package ru.ryadom.worklist.graphql;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseStage;
import ru.ryadom.cases.CaseTask;
import ru.ryadom.law.Law;
import ru.ryadom.law.TermHolder;
import ru.ryadom.terms.DaysLeft;
import ru.ryadom.worklist.WorklistEntry.NextTerm;
import ru.ryadom.worklist.WorklistRow;

/** A row on the day it is looked at. What nobody asks for is not computed. */
record QueueRow(WorklistRow row, Law law, LocalDate today) {

	public String id() {
		return this.row.id();
	}

	public int revision() {
		return this.row.revision();
	}

	public String personName() {
		return this.row.subject().get().personName();
	}

	public String personalFileNumber() {
		return this.row.subject().get().personalFileNumber();
	}

	public CaseStage stage() {
		return this.row.stage();
	}

	public @Nullable String termTitle() {
		NextTerm next = this.row.next();
		return (next != null) ? this.law.termRule(next.rule()).title() : null;
	}

	public @Nullable LocalDate due() {
		NextTerm next = this.row.next();
		return (next != null) ? next.due() : null;
	}

	/** The first day on which the missed term was too late. */
	public @Nullable LocalDate overdueSince() {
		NextTerm next = this.row.next();
		return (next != null && next.missed()) ? next.due().plusDays(1) : null;
	}

	public @Nullable TermHolder holder() {
		NextTerm next = this.row.next();
		return (next != null) ? next.holder() : null;
	}

	public @Nullable Integer workingDaysLeft() {
		NextTerm next = this.row.next();
		return (next != null) ? DaysLeft.until(next.due(), this.today, this.row.region(), this.law) : null;
	}

	public @Nullable Integer daysLeft() {
		NextTerm next = this.row.next();
		return (next != null) ? DaysLeft.byCalendar(next.due(), this.today) : null;
	}

	public List<CaseTask> tasks() {
		return this.row.tasks();
	}

	public @Nullable LocalDate pausedUntil() {
		return this.row.pausedUntil();
	}

	public LocalDate planAgreedOn() {
		return this.row.planAgreedOn();
	}

}
