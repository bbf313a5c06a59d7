package ru.ryadom.assignments.graphql;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.assignments.AssignedMeasure;
import ru.ryadom.assignments.Assignee.NgoAssignee;
import ru.ryadom.assignments.Assignee.StaffAssignee;
import ru.ryadom.assignments.Assignment;
import ru.ryadom.assignments.Assignment.SeenRecord;
import ru.ryadom.assignments.AssignmentEnd;
import ru.ryadom.assignments.AssignmentStage;
import ru.ryadom.assignments.Assignments;
import ru.ryadom.assignments.WorkSummary;
import ru.ryadom.assignments.WorkSummary.CitizenWork;
import ru.ryadom.assignments.WorkSummary.SuggestedResult;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CitizenCase;
import ru.ryadom.cases.NgoEngagement.HandBack;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/**
 * What assignments add to a case: for the office who does what, for the person what was
 * done.
 */
@Controller
class CaseWorkFields {

	private final Assignments assignments;

	private final Offices offices;

	CaseWorkFields(Assignments assignments, Offices offices) {
		this.assignments = assignments;
		this.offices = offices;
	}

	/** An assignment as the office sees it in a case. */
	record CaseAssignment(Assignment assignment, String name, @Nullable String organisation) {

		public String id() {
			return this.assignment.id();
		}

		public List<Integer> places() {
			return this.assignment.measures().stream().map(AssignedMeasure::place).toList();
		}

		public AssignmentStage stage() {
			return this.assignment.assignmentStage();
		}

		public @Nullable LocalDate endedOn() {
			return this.assignment.endedOn();
		}

		public @Nullable AssignmentEnd endedBecause() {
			return this.assignment.endedBecause();
		}

		public List<SeenRecord> records() {
			return this.assignment.seenRecords();
		}

		public @Nullable HandBack handedBack() {
			return this.assignment.handedBack();
		}

	}

	@BatchMapping(typeName = "Case", field = "assignments")
	Map<Case, List<CaseAssignment>> ofCases(List<Case> files) {
		Map<String, List<Assignment>> found = of(files.stream().map(Case::id).toList());
		Map<String, StaffMember> members = this.offices.members(found.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((each) -> (each.assignee() instanceof StaffAssignee staff) ? Stream.of(staff.staffId())
					: Stream.empty())
			.collect(Collectors.toSet()));
		return files.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(file) -> found.getOrDefault(file.id(), List.of())
						.stream()
						.map((each) -> seen(each, members))
						.toList()));
	}

	private static CaseAssignment seen(Assignment of, Map<String, StaffMember> members) {
		return switch (of.assignee()) {
			case NgoAssignee ngo -> new CaseAssignment(of, ngo.worker().name(), ngo.ngoName());
			case StaffAssignee(var id) -> new CaseAssignment(of,
					members.containsKey(id) ? members.get(id).fullName() : StaffMember.unknown(id).fullName(), null);
		};
	}

	@BatchMapping(typeName = "Case")
	Map<Case, List<SuggestedResult>> suggestedResults(List<Case> files) {
		Map<String, List<Assignment>> found = of(files.stream().map(Case::id).toList());
		return files.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(file) -> WorkSummary.suggested(found.getOrDefault(file.id(), List.of()))));
	}

	@BatchMapping(typeName = "CitizenCase")
	Map<CitizenCase, List<CitizenWork>> work(List<CitizenCase> mine) {
		Map<String, List<Assignment>> found = of(mine.stream().map(CitizenCase::id).toList());
		return mine.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(each) -> WorkSummary.told(found.getOrDefault(each.id(), List.of()))));
	}

	private Map<String, List<Assignment>> of(Collection<String> caseIds) {
		return this.assignments.ofCases(caseIds);
	}

}
