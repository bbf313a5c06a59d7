package ru.ryadom.offices.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.StaffMembers;
import ru.ryadom.offices.StaffRole;
import ru.ryadom.offices.StaffStanding;
import ru.ryadom.offices.usecase.AddStaffMember;
import ru.ryadom.offices.usecase.ChangeStaffMember;
import ru.ryadom.offices.usecase.EndStaffMembership;
import ru.ryadom.offices.usecase.LinkStaffAccount;

/** Memberships of an office for its head. */
@Controller
class StaffController {

	private final StaffMembers members;

	private final AddStaffMember addStaffMember;

	private final ChangeStaffMember changeStaffMember;

	private final LinkStaffAccount linkStaffAccount;

	private final EndStaffMembership endStaffMembership;

	StaffController(StaffMembers members, AddStaffMember addStaffMember, ChangeStaffMember changeStaffMember,
			LinkStaffAccount linkStaffAccount, EndStaffMembership endStaffMembership) {
		this.members = members;
		this.addStaffMember = addStaffMember;
		this.changeStaffMember = changeStaffMember;
		this.linkStaffAccount = linkStaffAccount;
		this.endStaffMembership = endStaffMembership;
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<StaffMember> members(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable StaffStanding standing) {
		return this.members.page(viewer, standing, Slice.of(first, after, 50));
	}

	@SchemaMapping(typeName = "StaffMembership")
	List<StaffRole> roles(StaffMember member) {
		return member.roles().stream().sorted().toList();
	}

	@BatchMapping(typeName = "StaffMembership")
	Map<StaffMember, List<Action>> actions(List<StaffMember> members, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		String by = (viewer instanceof Viewer.StaffViewer staff) ? staff.memberId() : "";
		int heads = this.members.heads(viewer);
		return members.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (member) -> member.actions(by, heads)));
	}

	@MutationMapping
	AddStaffMember.Result addStaffMember(Viewer.StaffViewer viewer, @Argument AddStaffMember.Input input) {
		return this.addStaffMember.add(viewer, input);
	}

	@MutationMapping
	ChangeStaffMember.Result changeStaffMember(Viewer.StaffViewer viewer, @Argument ChangeStaffMember.Input input) {
		return this.changeStaffMember.change(viewer, input);
	}

	@MutationMapping
	LinkStaffAccount.Result linkStaffAccount(Viewer.StaffViewer viewer, @Argument LinkStaffAccount.Input input) {
		return this.linkStaffAccount.link(viewer, input);
	}

	@MutationMapping
	EndStaffMembership.Result endStaffMembership(Viewer.StaffViewer viewer, @Argument EndStaffMembership.Input input) {
		return this.endStaffMembership.end(viewer, input);
	}

}
