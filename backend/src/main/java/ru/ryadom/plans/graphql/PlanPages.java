package ru.ryadom.plans.graphql;

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
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.plans.PlanComparison;
import ru.ryadom.plans.PlanEdition;
import ru.ryadom.plans.WorkplacePlan;
import ru.ryadom.plans.WorkplacePlans;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;

/** The lists of plans, and what is found beside a plan, for each side. */
@Controller
class PlanPages {

	private static final int USUAL = 20;

	private final WorkplacePlans plans;

	private final Terms terms;

	PlanPages(WorkplacePlans plans, Terms terms) {
		this.plans = plans;
		this.terms = terms;
	}

	@SchemaMapping(typeName = "StaffViewer", field = "workplacePlans")
	Page<WorkplacePlan> ofOffice(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.plans.page(viewer, Slice.of(first, after, USUAL));
	}

	@SchemaMapping(typeName = "EmployerViewer", field = "workplacePlans")
	Page<EmployerPlan> ofEmployer(Viewer.EmployerViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.plans.page(viewer, Slice.of(first, after, USUAL)).map(EmployerPlan::of);
	}

	@SchemaMapping(typeName = "CitizenViewer", field = "workplacePlans")
	Page<CitizenPlan> ofWorker(Viewer.CitizenViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.plans.page(viewer, Slice.of(first, after, USUAL)).map(CitizenPlan::new);
	}

	@SchemaMapping(typeName = "WorkplacePlan", field = "comparison")
	@Nullable PlanComparison forStaff(WorkplacePlan plan, @Argument int from, @Argument int to) {
		return compared(plan.editions(), from, to);
	}

	@SchemaMapping(typeName = "EmployerPlan", field = "comparison")
	@Nullable PlanComparison forEmployer(EmployerPlan seen, @Argument int from, @Argument int to) {
		return compared(seen.editions(), from, to);
	}

	@SchemaMapping(typeName = "CitizenPlan", field = "comparison")
	@Nullable PlanComparison forWorker(CitizenPlan seen, @Argument int from, @Argument int to) {
		return compared(seen.editions(), from, to);
	}

	@BatchMapping(typeName = "WorkplacePlan", field = "term")
	Map<WorkplacePlan, Term> termForStaff(List<WorkplacePlan> plans) {
		return terms(plans, WorkplacePlan::id);
	}

	@BatchMapping(typeName = "EmployerPlan", field = "term")
	Map<EmployerPlan, Term> termForEmployer(List<EmployerPlan> plans) {
		return terms(plans, EmployerPlan::id);
	}

	@BatchMapping(typeName = "CitizenPlan", field = "term")
	Map<CitizenPlan, Term> termForWorker(List<CitizenPlan> plans) {
		return terms(plans, CitizenPlan::id);
	}

	private <T> Map<T, Term> terms(List<T> plans, Function<T, String> id) {
		Map<String, List<Term>> found = this.terms.of(plans.stream().map(id).toList());
		return plans.stream()
			.filter((each) -> found.containsKey(id.apply(each)))
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (each) -> found.get(id.apply(each)).getLast()));
	}

	private static @Nullable PlanComparison compared(List<PlanEdition> seen, int from, int to) {
		Optional<PlanEdition> before = seen.stream().filter((each) -> each.number() == from).findFirst();
		Optional<PlanEdition> after = seen.stream().filter((each) -> each.number() == to).findFirst();
		return before.flatMap((one) -> after.map((other) -> PlanComparison.of(one, other))).orElse(null);
	}

}
