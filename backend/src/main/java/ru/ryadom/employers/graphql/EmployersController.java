package ru.ryadom.employers.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.Employer;
import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.EmployerMembers;
import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.employers.EmployerOrganisation;
import ru.ryadom.employers.Employers;
import ru.ryadom.employers.MemberRules;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Action;
import ru.ryadom.law.Law;
import ru.ryadom.law.Region;
import ru.ryadom.law.RegionId;

/** What somebody of an employer is told about who they are and whom they work with. */
@Controller
class EmployersController {

	private final EmployerMemberships memberships;

	private final EmployerMembers members;

	private final Employers employers;

	private final Law law;

	EmployersController(EmployerMemberships memberships, EmployerMembers members, Employers employers, Law law) {
		this.memberships = memberships;
		this.members = members;
		this.employers = employers;
		this.law = law;
	}

	@SchemaMapping(typeName = "EmployerViewer")
	List<EmployerOrganisation> organisations(Viewer.EmployerViewer viewer) {
		return this.memberships.of(viewer);
	}

	/** The address names the organisation, and the membership is checked each time. */
	@SchemaMapping(typeName = "EmployerViewer")
	EmployerOrganisation organisation(Viewer.EmployerViewer viewer, @Argument @Nullable String id) {
		if (id != null) {
			Ids.requireNamed("employer", id);
		}
		return this.memberships.of(viewer)
			.stream()
			.filter((own) -> id == null || own.id().equals(id))
			.findFirst()
			.orElseThrow(Fault.NotFound::new);
	}

	@BatchMapping(typeName = "EmployerOrganisation")
	Map<EmployerOrganisation, Employer> facts(List<EmployerOrganisation> organisations) {
		Map<String, Employer> known = this.employers
			.of(organisations.stream().map(EmployerOrganisation::id).distinct().toList());
		return organisations.stream()
			.distinct()
			.filter((each) -> known.containsKey(each.id()))
			.collect(Collectors.toMap(Function.identity(), (each) -> known.get(each.id())));
	}

	@SchemaMapping(typeName = "EmployerFacts")
	Region region(Employer employer) {
		return this.law.region(new RegionId(employer.facts().regionId()));
	}

	@BatchMapping(typeName = "EmployerOrganisation")
	Map<EmployerOrganisation, Boolean> administrator(List<EmployerOrganisation> organisations, GraphQLContext context) {
		return ofEach(organisations, context, MemberRules::isAdministrator);
	}

	@BatchMapping(typeName = "EmployerOrganisation")
	Map<EmployerOrganisation, List<ShownMember>> members(List<EmployerOrganisation> organisations,
			GraphQLContext context) {
		return ofEach(organisations, context, ShownMember::all);
	}

	@BatchMapping(typeName = "EmployerOrganisation")
	Map<EmployerOrganisation, List<Action>> actions(List<EmployerOrganisation> organisations, GraphQLContext context) {
		return ofEach(organisations, context, MemberRules::actions);
	}

	private <T> Map<EmployerOrganisation, T> ofEach(List<EmployerOrganisation> organisations, GraphQLContext context,
			Function<MemberRules, T> told) {
		String account = ((Viewer.EmployerViewer) context.get(Viewer.class)).account();
		Map<String, List<EmployerMember>> working = this.members
			.working(organisations.stream().map(EmployerOrganisation::id).distinct().toList());
		return organisations.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(each) -> told.apply(new MemberRules(working.getOrDefault(each.id(), List.of()), account))));
	}

}
