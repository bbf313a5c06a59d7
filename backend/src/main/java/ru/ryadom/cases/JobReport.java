package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Somebody tells that the person has found a job or lost it. It proves nothing by itself:
 * a specialist checks it (product.md, decision 9).
 *
 * @param day the first day of work, or the day it ended
 * @param found where, {@code null} of a job that was lost
 * @param words what else was said, may be empty
 * @param replaced whether a later one took its place before anybody answered
 * @param answer {@code null} until somebody has checked it
 */
public record JobReport(String id, JobReportKind kind, JobReporter by, LocalDate day, @Nullable FoundJob found,
		String words, LocalDate reportedOn, boolean replaced, @Nullable Answer answer) {

	/**
	 * Where somebody says that the person works.
	 *
	 * @param employerInn {@code null} when it was not known
	 * @param noticeAgreed whether the person agrees that the employer hears of the
	 * support, {@code null} when nobody asked
	 */
	public record FoundJob(String employerName, @Nullable String employerInn, String post,
			@Nullable Boolean noticeAgreed) {
	}

	/**
	 * What the check came to.
	 *
	 * @param reason why it was not confirmed, empty when it was; the citizen reads it
	 */
	public record Answer(boolean confirmed, LocalDate on, String reason, String byId) {
	}

	/** What somebody tells, before it is a report of a case. */
	public record Told(JobReportKind kind, LocalDate day, @Nullable FoundJob found, String words) {
	}

	public JobReportStage stage() {
		if (this.answer != null) {
			return this.answer.confirmed() ? JobReportStage.CONFIRMED : JobReportStage.REJECTED;
		}
		return this.replaced ? JobReportStage.REPLACED : JobReportStage.WAITING;
	}

	/** Whether it is the one to be checked. */
	boolean waits(JobReportKind of) {
		return this.kind == of && stage() == JobReportStage.WAITING;
	}

	JobReport replacedByLater() {
		return new JobReport(this.id, this.kind, this.by, this.day, this.found, this.words, this.reportedOn, true,
				this.answer);
	}

	JobReport answered(Answer with) {
		return new JobReport(this.id, this.kind, this.by, this.day, this.found, this.words, this.reportedOn,
				this.replaced, with);
	}

	/** The same job with what the person said of telling the employer. */
	JobReport agreed(boolean noticeAgreed) {
		FoundJob job = this.found;
		return (job == null) ? this
				: new JobReport(this.id, this.kind, this.by, this.day,
						new FoundJob(job.employerName(), job.employerInn(), job.post(), noticeAgreed), this.words,
						this.reportedOn, this.replaced, this.answer);
	}

	/** All with one more, which takes the place of those of its kind that wait. */
	static List<JobReport> and(List<JobReport> all, JobReport next) {
		return java.util.stream.Stream
			.concat(all.stream().map((each) -> each.waits(next.kind()) ? each.replacedByLater() : each),
					java.util.stream.Stream.of(next))
			.toList();
	}

}
