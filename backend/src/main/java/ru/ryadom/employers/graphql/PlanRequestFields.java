package ru.ryadom.employers.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.MentorWish;
import ru.ryadom.employers.NeedAnalysis;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestRules;
import ru.ryadom.employers.PlanRequestStage;
import ru.ryadom.employers.PlanRequestStory;
import ru.ryadom.employers.PlanRequests;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.Terms;

/** Requests as the office sees them, and what their worker is told. */
@Controller
class PlanRequestFields {

	private static final String TYPE = "PlanRequest";

	private final PlanRequests requests;

	private final Terms terms;

	PlanRequestFields(PlanRequests requests, Terms terms) {
		this.requests = requests;
		this.terms = terms;
	}

	/** What the worker is told. */
	record CitizenPlanRequest(String id, String employerName, String post, LocalDate madeOn, String title, String plain,
			@Nullable String reasons, @Nullable String reasonsPlain) {

		static CitizenPlanRequest of(PlanRequest request) {
			PlanRequestStory story = PlanRequestStory.of(request);
			NeedAnalysis analysis = request.analysis();
			return new CitizenPlanRequest(request.id(), request.employer().name(), request.job().post(),
					request.madeOn(), story.worker(), story.plain(), (analysis != null) ? analysis.reasons() : null,
					(analysis != null) ? analysis.reasonsPlain() : null);
		}

	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<PlanRequest> planRequests(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable Boolean over) {
		return this.requests.page(viewer, Boolean.TRUE.equals(over), Slice.of(first, after, 20));
	}

	@SchemaMapping(typeName = "CitizenViewer")
	List<CitizenPlanRequest> planRequests(Viewer.CitizenViewer viewer) {
		return this.requests.about(viewer).stream().map(CitizenPlanRequest::of).toList();
	}

	@SchemaMapping(typeName = TYPE)
	String employerName(PlanRequest request) {
		return request.employer().name();
	}

	@SchemaMapping(typeName = TYPE)
	String employerInn(PlanRequest request) {
		return request.employer().inn().digits();
	}

	@SchemaMapping(typeName = TYPE)
	String workerName(PlanRequest request) {
		return request.worker().name().full();
	}

	@SchemaMapping(typeName = TYPE)
	LocalDate birthDate(PlanRequest request) {
		return request.worker().birthDate();
	}

	@SchemaMapping(typeName = TYPE)
	String snils(PlanRequest request) {
		return request.worker().snils().toString();
	}

	@SchemaMapping(typeName = TYPE)
	String post(PlanRequest request) {
		return request.job().post();
	}

	@SchemaMapping(typeName = TYPE)
	LocalDate startsOn(PlanRequest request) {
		return request.job().startsOn();
	}

	@SchemaMapping(typeName = TYPE)
	String wishes(PlanRequest request) {
		return request.job().wishes();
	}

	@SchemaMapping(typeName = TYPE)
	MentorWish mentorWish(PlanRequest request) {
		return request.job().mentor();
	}

	@SchemaMapping(typeName = TYPE)
	String contactName(PlanRequest request) {
		return request.job().contactName();
	}

	@SchemaMapping(typeName = TYPE)
	String contactPhone(PlanRequest request) {
		return request.job().contactPhone();
	}

	@SchemaMapping(typeName = TYPE)
	String askedBy(PlanRequest request) {
		return request.employer().by();
	}

	@SchemaMapping(typeName = TYPE)
	PlanRequestStage requestStage(PlanRequest request) {
		return request.stage();
	}

	@SchemaMapping(typeName = TYPE)
	@Nullable LocalDate checkedOn(PlanRequest request) {
		return request.check().on();
	}

	@SchemaMapping(typeName = TYPE)
	String checkWords(PlanRequest request) {
		return request.check().words();
	}

	@SchemaMapping(typeName = TYPE)
	List<Action> actions(PlanRequest request) {
		return PlanRequestRules.ofStaff(request);
	}

	@BatchMapping(typeName = TYPE, field = "terms")
	Map<PlanRequest, List<Term>> termsOf(List<PlanRequest> all) {
		Map<String, List<Term>> found = this.terms.of(all.stream().map(PlanRequest::id).distinct().toList());
		return all.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (each) -> found.getOrDefault(each.id(), List.of())));
	}

}
