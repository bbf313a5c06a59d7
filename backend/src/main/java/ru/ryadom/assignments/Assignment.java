package ru.ryadom.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.assignments.Assignee.NgoAssignee;
import ru.ryadom.assignments.Assignee.StaffAssignee;
import ru.ryadom.assignments.AssignmentState.AssignmentActive;
import ru.ryadom.assignments.AssignmentState.AssignmentEnded;
import ru.ryadom.cases.NgoEngagement.HandBack;
import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * An assignment: whom somebody accompanies, and their own measures with days. When it
 * begins, ends and begins again is its case's affair; it keeps in step.
 *
 * @param ground the offer or the order that it stands on
 * @param certificateId the certificate that it began with, {@code null} when there is
 * none
 * @param records what was done, in the order it was written down
 * @param handedBack when and why the organisation gave it back, {@code null} while it
 * goes on
 * @param reportedOn when the organisation told of it (SIT-12), {@code null} before
 */
public record Assignment(String id, int revision, String ground, String caseId, @Nullable String certificateId,
		String officeId, String personId, Assignee assignee, List<AssignedMeasure> measures, LocalDate from,
		LocalDate until, AssignmentState state, List<WorkRecord> records, @Nullable HandBack handedBack,
		@Nullable LocalDate reportedOn) {

	public Assignment {
		measures = List.copyOf(measures);
		records = List.copyOf(records);
	}

	/** A record and whether another has taken its place. */
	public record SeenRecord(WorkRecord record, boolean corrected) {
	}

	/** Begins what a case asks for. */
	public static Assignment begin(Wanted wanted, String caseId, @Nullable String certificateId, String officeId,
			String personId) {
		return new Assignment(Ids.next("assignment"), 0, wanted.ground(), caseId, certificateId, officeId, personId,
				wanted.assignee(), wanted.measures(), wanted.from(), wanted.until(), new AssignmentActive(), List.of(),
				wanted.handedBack(), null);
	}

	/**
	 * The assignment as its case wants it now. Whom the organisation has handed it over
	 * to since stays: the case names who it began with.
	 */
	public Assignment inStepWith(Wanted wanted) {
		return new Assignment(this.id, this.revision, this.ground, this.caseId, this.certificateId, this.officeId,
				this.personId, this.assignee, wanted.measures(), wanted.from(), wanted.until(), new AssignmentActive(),
				this.records, wanted.handedBack(), this.reportedOn);
	}

	/** The case is at this office now. */
	public Assignment at(String office) {
		return new Assignment(this.id, this.revision, this.ground, this.caseId, this.certificateId, office,
				this.personId, this.assignee, this.measures, this.from, this.until, this.state, this.records,
				this.handedBack, this.reportedOn);
	}

	/** The case asks for it no more; what is over stays as it ended. */
	public Assignment ended(LocalDate on, AssignmentEnd why) {
		return isActive() ? with(new AssignmentEnded(on, why)) : this;
	}

	/** The organisation has told of it, here or on paper (SIT-12). */
	public Assignment reported(@Nullable LocalDate on) {
		return new Assignment(this.id, this.revision, this.ground, this.caseId, this.certificateId, this.officeId,
				this.personId, this.assignee, this.measures, this.from, this.until, this.state, this.records,
				this.handedBack, on);
	}

	/** Writes down what became of a measure. */
	public Decision<Assignment> record(WorkRecord record, LocalDate today) {
		return Decision.unless(WorkRules.record(this, record, today),
				() -> with(Stream.concat(this.records.stream(), Stream.of(record)).toList()));
	}

	/** Another worker of the organisation goes on. */
	public Decision<Assignment> handOver(NgoWorker to) {
		List<Objection> objections = new Objections().and(WorkRules.handOver(this))
			.when(this.assignee instanceof NgoAssignee now && to.id() != null && to.id().equals(now.worker().id()),
					Objection.at("companionId", "SAME_WORKER", "Этот работник и так сопровождает. Выберите другого."))
			.all();
		return Decision.unless(objections, () -> switch (this.assignee) {
			case NgoAssignee(var entryId, var inn, var ngoName, var worker) ->
				with(new NgoAssignee(entryId, inn, ngoName, to));
			case StaffAssignee _ -> throw new IllegalStateException("the rules let the office's own through");
		});
	}

	public boolean isActive() {
		return this.state instanceof AssignmentActive;
	}

	public AssignmentStage assignmentStage() {
		return isActive() ? AssignmentStage.ACTIVE : AssignmentStage.ENDED;
	}

	public @Nullable LocalDate endedOn() {
		return (this.state instanceof AssignmentEnded ended) ? ended.on() : null;
	}

	public @Nullable AssignmentEnd endedBecause() {
		return (this.state instanceof AssignmentEnded ended) ? ended.why() : null;
	}

	public @Nullable LocalDate handedBackOn() {
		return (this.handedBack != null) ? this.handedBack.on() : null;
	}

	public boolean isByNgo() {
		return this.assignee instanceof NgoAssignee;
	}

	/** Records, the newest first. */
	public List<SeenRecord> seenRecords() {
		Set<@Nullable String> corrected = this.records.stream().map(WorkRecord::corrects).collect(Collectors.toSet());
		return this.records.reversed()
			.stream()
			.map((record) -> new SeenRecord(record, corrected.contains(record.id())))
			.toList();
	}

	/** Records that hold: those that no other has taken the place of. */
	public List<WorkRecord> standing() {
		return seenRecords().stream().filter((seen) -> !seen.corrected()).map(SeenRecord::record).toList().reversed();
	}

	private Assignment with(AssignmentState state) {
		return with(this.assignee, state, this.records);
	}

	private Assignment with(Assignee assignee) {
		return with(assignee, this.state, this.records);
	}

	private Assignment with(List<WorkRecord> records) {
		return with(this.assignee, this.state, records);
	}

	private Assignment with(Assignee assignee, AssignmentState state, List<WorkRecord> records) {
		return new Assignment(this.id, this.revision, this.ground, this.caseId, this.certificateId, this.officeId,
				this.personId, assignee, this.measures, this.from, this.until, state, records, this.handedBack,
				this.reportedOn);
	}

}
