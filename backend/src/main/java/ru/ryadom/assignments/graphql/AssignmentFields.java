package ru.ryadom.assignments.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.assignments.Assignee.NgoAssignee;
import ru.ryadom.assignments.Assignment;
import ru.ryadom.assignments.Assignment.SeenRecord;
import ru.ryadom.assignments.AssignmentEnd;
import ru.ryadom.assignments.AssignmentStage;
import ru.ryadom.assignments.Assignments;
import ru.ryadom.assignments.WorkRules;
import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.law.TermRules;
import ru.ryadom.people.CommunicationNeed;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;

/**
 * Assignments for those who accompany: the person as they are now, and what is to be
 * done. Each look is journalled with the person's id.
 */
@Controller
class AssignmentFields {

	private static final String PURPOSE = "сопровождение: имя, контакты, потребности и мероприятия";

	private final Assignments assignments;

	private final People people;

	private final Terms terms;

	AssignmentFields(Assignments assignments, People people, Terms terms) {
		this.assignments = assignments;
		this.people = people;
		this.terms = terms;
	}

	/** Whom somebody accompanies. */
	record AccompaniedPerson(String fullName, @Nullable String phone, @Nullable String email,
			List<CommunicationNeed> communicationNeeds) {

		static AccompaniedPerson of(Person person) {
			return new AccompaniedPerson(person.fullName(), person.phone(), person.email(),
					person.communicationNeeds().stream().sorted().toList());
		}

	}

	/** An assignment that an answer shows: what is in it is its person's. */
	static Assignment shown(Assignment assignment) {
		Reading.current().shows(assignment.personId(), PURPOSE);
		return assignment;
	}

	@SchemaMapping(typeName = "NgoWorkerViewer", field = "assignments")
	Page<Assignment> ofWorker(Viewer.NgoWorkerViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument AssignmentStage stage) {
		return page(viewer, first, after, stage);
	}

	@SchemaMapping(typeName = "NgoViewer", field = "assignments")
	Page<Assignment> ofNgo(Viewer.NgoViewer viewer, @Argument @Nullable Integer first, @Argument @Nullable String after,
			@Argument AssignmentStage stage) {
		return page(viewer, first, after, stage);
	}

	@SchemaMapping(typeName = "StaffViewer", field = "assignments")
	Page<Assignment> ofStaff(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument AssignmentStage stage) {
		return page(viewer, first, after, stage);
	}

	private Page<Assignment> page(Viewer viewer, @Nullable Integer first, @Nullable String after,
			AssignmentStage stage) {
		return this.assignments.page(viewer, stage, Slice.of(first, after, 20)).map(AssignmentFields::shown);
	}

	@BatchMapping(typeName = "Assignment")
	Map<Assignment, AccompaniedPerson> person(List<Assignment> all) {
		Map<String, Person> found = this.people.known(all.stream().map(Assignment::personId).distinct().toList());
		return all.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(each) -> AccompaniedPerson.of(Optional.ofNullable(found.get(each.personId())).orElseThrow())));
	}

	@SchemaMapping(typeName = "Assignment")
	List<SeenRecord> records(Assignment assignment) {
		return assignment.seenRecords();
	}

	@BatchMapping(typeName = "Assignment")
	Map<Assignment, Term> reportTerm(List<Assignment> all) {
		List<Assignment> owing = all.stream()
			.distinct()
			.filter((each) -> each.isByNgo() && each.endedBecause() == AssignmentEnd.CASE_ENDED
					&& each.reportedOn() == null)
			.toList();
		Map<Assignment, Term> due = new HashMap<>();
		if (!owing.isEmpty()) {
			Map<String, List<Term>> found = this.terms.of(owing.stream().map(Assignment::caseId).toList());
			owing.forEach((each) -> found.getOrDefault(each.caseId(), List.of())
				.stream()
				.filter((term) -> term.ruleId().equals(TermRules.SIT_12) && term.isOpen())
				.findFirst()
				.ifPresent((term) -> due.put(each, term)));
		}
		return due;
	}

	@SchemaMapping(typeName = "Assignment")
	@Nullable NgoWorker worker(Assignment assignment) {
		return (assignment.assignee() instanceof NgoAssignee ngo) ? ngo.worker() : null;
	}

	@SchemaMapping(typeName = "Assignment")
	List<Action> actions(Assignment assignment, Viewer viewer) {
		return WorkRules.actions(assignment, viewer);
	}

}
