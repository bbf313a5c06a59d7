package ru.ryadom.assignments.store;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.assignments.AssignedMeasure;
import ru.ryadom.assignments.Assignee;
import ru.ryadom.assignments.Assignee.NgoAssignee;
import ru.ryadom.assignments.Assignee.StaffAssignee;
import ru.ryadom.assignments.Assignment;
import ru.ryadom.assignments.AssignmentEnd;
import ru.ryadom.assignments.AssignmentState;
import ru.ryadom.assignments.AssignmentState.AssignmentActive;
import ru.ryadom.assignments.AssignmentState.AssignmentEnded;
import ru.ryadom.assignments.WorkRecord;
import ru.ryadom.cases.NgoEngagement.HandBack;
import ru.ryadom.cases.NgoEngagement.NgoWorker;

/**
 * The stored shape of an assignment: whose it is stands open, what is to be done and what
 * was done is in {@code pd}, sealed for this id.
 *
 * @param person the person, by id
 * @param inn of the organisation that accompanies, {@code null} for a worker of the
 * office
 * @param worker id of the organisation's worker, {@code null} for one typed by hand
 * @param staff id of the office's worker, {@code null} for an organisation
 */
record AssignmentDocument(@Id String id, int revision, String ground, String caseId, @Nullable String certificate,
		String office, String person, @Nullable String entry, @Nullable String inn, @Nullable String organisation,
		@Nullable String worker, @Nullable String staff, String from, String until, boolean active,
		@Nullable String endedOn, @Nullable String why, @Nullable String reportedOn, byte[] pd) {

	/** What is sealed. */
	record Sealed(List<AssignedMeasure> measures, @Nullable NgoWorker worker, List<WorkRecord> records,
			@Nullable HandBack handedBack) {

		static Sealed of(Assignment assignment) {
			return new Sealed(assignment.measures(),
					(assignment.assignee() instanceof NgoAssignee ngo) ? ngo.worker() : null, assignment.records(),
					assignment.handedBack());
		}

	}

	static AssignmentDocument of(Assignment of, int revision, byte[] pd) {
		NgoAssignee ngo = (of.assignee() instanceof NgoAssignee one) ? one : null;
		LocalDate reported = of.reportedOn();
		LocalDate ended = of.endedOn();
		AssignmentEnd why = of.endedBecause();
		return new AssignmentDocument(of.id(), revision, of.ground(), of.caseId(), of.certificateId(), of.officeId(),
				of.personId(), (ngo != null) ? ngo.entryId() : null, (ngo != null) ? ngo.inn() : null,
				(ngo != null) ? ngo.ngoName() : null, (ngo != null) ? ngo.worker().id() : null,
				(of.assignee() instanceof StaffAssignee member) ? member.staffId() : null, of.from().toString(),
				of.until().toString(), of.isActive(), (ended != null) ? ended.toString() : null,
				(why != null) ? why.name() : null, (reported != null) ? reported.toString() : null, pd);
	}

	Assignment toDomain(Sealed data) {
		return new Assignment(this.id, this.revision, this.ground, this.caseId, this.certificate, this.office,
				this.person, assignee(data), data.measures(), LocalDate.parse(this.from), LocalDate.parse(this.until),
				state(), data.records(), data.handedBack(),
				(this.reportedOn != null) ? LocalDate.parse(this.reportedOn) : null);
	}

	private Assignee assignee(Sealed data) {
		NgoWorker by = data.worker();
		if (this.staff != null) {
			return new StaffAssignee(this.staff);
		}
		if (this.entry == null || this.inn == null || this.organisation == null || by == null) {
			throw new IllegalStateException("a stored assignment is nobody's");
		}
		return new NgoAssignee(this.entry, this.inn, this.organisation, by);
	}

	private AssignmentState state() {
		if (this.active) {
			return new AssignmentActive();
		}
		if (this.endedOn == null || this.why == null) {
			throw new IllegalStateException("a stored assignment has ended on no day");
		}
		return new AssignmentEnded(LocalDate.parse(this.endedOn), AssignmentEnd.valueOf(this.why));
	}

}
