package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What turned a case from the straight road: jobs that were found or lost, times in which
 * it stood still, ways from one office to another, merges. Nothing is ever taken out.
 *
 * @param jobReports as they came
 * @param pauses as they began, of which the last may still go on
 * @param transfers as they were sent, of which the last may still wait for an answer
 * @param merges with other cases of the same person, as they were done
 */
public record Turns(List<JobReport> jobReports, List<CasePause> pauses, List<CaseTransfer> transfers,
		List<CaseMerge> merges) {

	/** None so far. */
	public static final Turns NONE = new Turns(List.of(), List.of(), List.of(), List.of());

	public Turns {
		jobReports = List.copyOf(Objects.requireNonNullElse(jobReports, List.of()));
		pauses = List.copyOf(Objects.requireNonNullElse(pauses, List.of()));
		transfers = List.copyOf(Objects.requireNonNullElse(transfers, List.of()));
		merges = List.copyOf(Objects.requireNonNullElse(merges, List.of()));
	}

	/** The pause that goes on. */
	public Optional<CasePause> pause() {
		return this.pauses.stream().filter((pause) -> pause.endedOn() == null).findFirst();
	}

	/** The report of that kind that is to be checked: the newest one nobody answered. */
	public Optional<JobReport> waiting(JobReportKind kind) {
		return this.jobReports.stream().filter((report) -> report.waits(kind)).findFirst();
	}

	/** The report that was answered last: a later one waits for nothing before it. */
	public JobReport lastAnswered() {
		return this.jobReports.stream()
			.filter((report) -> report.answer() != null)
			.reduce((_, last) -> last)
			.orElseThrow();
	}

	Turns reported(JobReport report) {
		return new Turns(JobReport.and(this.jobReports, report), this.pauses, this.transfers, this.merges);
	}

	Turns answered(JobReport report) {
		return new Turns(this.jobReports.stream().map((each) -> each.id().equals(report.id()) ? report : each).toList(),
				this.pauses, this.transfers, this.merges);
	}

	/** The report of that kind that waits, if one does, is answered so. */
	Turns answered(JobReportKind kind, JobReport.Answer answer) {
		return waiting(kind).map((report) -> answered(report.answered(answer))).orElse(this);
	}

	Turns paused(CasePause pause) {
		return new Turns(this.jobReports, Stream.concat(this.pauses.stream(), Stream.of(pause)).toList(),
				this.transfers, this.merges);
	}

	Turns resumed(LocalDate on) {
		return new Turns(this.jobReports,
				this.pauses.stream().map((pause) -> (pause.endedOn() == null) ? pause.ended(on) : pause).toList(),
				this.transfers, this.merges);
	}

	/** The transfer that the office which has the case now is to answer. */
	public Optional<CaseTransfer> transfer() {
		return this.transfers.stream().filter(CaseTransfer::waits).findFirst();
	}

	/** Offices that had the case before, each once. */
	public List<String> formerOffices() {
		return this.transfers.stream()
			.flatMap((transfer) -> Stream.of(transfer.fromOfficeId(), transfer.toOfficeId()).filter(transfer::leaves))
			.distinct()
			.toList();
	}

	Turns sent(CaseTransfer transfer) {
		return new Turns(this.jobReports, this.pauses,
				Stream.concat(this.transfers.stream(), Stream.of(transfer)).toList(), this.merges);
	}

	Turns received(CaseTransfer.Answer answer) {
		return new Turns(this.jobReports, this.pauses,
				this.transfers.stream().map((each) -> each.waits() ? each.answered(answer) : each).toList(),
				this.merges);
	}

	Turns merged(CaseMerge merge) {
		return new Turns(this.jobReports, this.pauses, this.transfers,
				Stream.concat(this.merges.stream(), Stream.of(merge)).toList());
	}

}
