package ru.ryadom.plans.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.plans.PlanMeasure;
import ru.ryadom.plans.PlanMeasures;
import ru.ryadom.plans.PlanRemark;
import ru.ryadom.plans.PlanRules;
import ru.ryadom.plans.PlanSending;
import ru.ryadom.plans.PlanShowing;
import ru.ryadom.plans.PlanStage;
import ru.ryadom.plans.PlanStory;
import ru.ryadom.plans.PlanSuggestions;
import ru.ryadom.plans.WorkplacePlan;

/** A workplace plan as the office sees it. */
@Controller
class PlanFields {

	private static final String PURPOSE = "просмотр планов на рабочем месте";

	private final People people;

	private final Cases cases;

	private final Journal journal;

	private final BusinessClock clock;

	PlanFields(People people, Cases cases, Journal journal, BusinessClock clock) {
		this.people = people;
		this.cases = cases;
		this.journal = journal;
		this.clock = clock;
	}

	@SchemaMapping(typeName = "WorkplacePlan", field = "edition")
	int editionNumber(WorkplacePlan plan) {
		return plan.edition().number();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	String employerName(WorkplacePlan plan) {
		return plan.ground().employerName();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	String workerName(WorkplacePlan plan) {
		return plan.ground().workerName();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	String post(WorkplacePlan plan) {
		return plan.ground().post();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	LocalDate startsOn(WorkplacePlan plan) {
		return plan.ground().startsOn();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	List<PlanMeasure> measures(WorkplacePlan plan) {
		return plan.edition().measures();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	List<PlanRemark> remarks(WorkplacePlan plan) {
		return plan.dialogue().remarks();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	PlanStage planStage(WorkplacePlan plan) {
		return plan.stage();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	List<String> marks(WorkplacePlan plan) {
		return PlanStory.marks(plan);
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	@Nullable PlanShowing shown(WorkplacePlan plan) {
		return plan.state().shown();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	@Nullable PlanSending sending(WorkplacePlan plan) {
		return plan.state().sending();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	List<MeasureExecution> executions(WorkplacePlan plan) {
		return MeasureExecution.of(plan);
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	PlanLink document(WorkplacePlan plan) {
		return PlanLink.document(plan);
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	PlanLink calendar(WorkplacePlan plan) {
		return PlanLink.calendar(plan);
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	String inn(WorkplacePlan plan) {
		return plan.ground().employer().digits();
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	List<PlanMeasures.Warning> warnings(WorkplacePlan plan) {
		return PlanMeasures.warnings(plan.edition().measures());
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	List<Action> actions(WorkplacePlan plan, Viewer.StaffViewer viewer) {
		return PlanRules.ofStaff(plan, this.clock.today(viewer.zone()));
	}

	@SchemaMapping(typeName = "WorkplacePlan")
	Page<JournalEntry> journal(WorkplacePlan plan, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.journal.aboutSubject(plan.id(), Slice.of(first, after, 20));
	}

	@BatchMapping(typeName = "WorkplacePlan")
	Map<WorkplacePlan, Person> person(List<WorkplacePlan> plans, GraphQLContext context) {
		Map<String, Person> found = people(plans, context);
		return byPlan(plans, (plan) -> found.get(plan.ground().personId()));
	}

	/** Nothing is suggested that is in the plan already. */
	@BatchMapping(typeName = "WorkplacePlan")
	Map<WorkplacePlan, List<PlanSuggestions.Suggestion>> suggestions(List<WorkplacePlan> plans,
			GraphQLContext context) {
		Map<String, Person> found = people(plans, context);
		return byPlan(plans, (plan) -> {
			Set<@Nullable String> there = plan.edition()
				.measures()
				.stream()
				.map(PlanMeasure::listedId)
				.collect(Collectors.toSet());
			Person person = found.get(plan.ground().personId());
			return (person == null) ? List.<PlanSuggestions.Suggestion>of()
					: PlanSuggestions.of(person.communicationNeeds())
						.stream()
						.filter((each) -> !there.contains(each.listedId()))
						.toList();
		});
	}

	@BatchMapping(typeName = "WorkplacePlan")
	Map<WorkplacePlan, Case> aboutCase(List<WorkplacePlan> plans, GraphQLContext context) {
		Map<String, Case> found = this.cases.find(viewer(context),
				plans.stream()
					.map((plan) -> plan.ground().caseId())
					.filter(java.util.Objects::nonNull)
					.collect(Collectors.toUnmodifiableSet()));
		return plans.stream()
			.filter((plan) -> plan.ground().caseId() != null && found.containsKey(plan.ground().caseId()))
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (plan) -> found.get(plan.ground().caseId())));
	}

	private Map<String, Person> people(List<WorkplacePlan> plans, GraphQLContext context) {
		return this.people.find(viewer(context),
				plans.stream().map((plan) -> plan.ground().personId()).collect(Collectors.toUnmodifiableSet()),
				PURPOSE);
	}

	private static <T> Map<WorkplacePlan, T> byPlan(List<WorkplacePlan> plans, Function<WorkplacePlan, T> value) {
		return plans.stream().distinct().collect(Collectors.toMap(Function.identity(), value));
	}

	private static Viewer viewer(GraphQLContext context) {
		return context.getOrDefault(Viewer.class, new Viewer.Nobody());
	}

}
