package ru.ryadom.employers.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.EmployerMembers;
import ru.ryadom.employers.MemberRules;
import ru.ryadom.employers.usecase.ChangeColleague;
import ru.ryadom.employers.usecase.EndMembership;
import ru.ryadom.employers.usecase.InviteColleague;
import ru.ryadom.employers.usecase.LinkColleagueAccount;

/** What an employer's people do with each other's places. */
@Controller
class ColleagueController {

	private final EmployerMembers members;

	private final InviteColleague inviteColleague;

	private final LinkColleagueAccount linkColleagueAccount;

	private final ChangeColleague changeColleague;

	private final EndMembership endMembership;

	ColleagueController(EmployerMembers members, InviteColleague inviteColleague,
			LinkColleagueAccount linkColleagueAccount, ChangeColleague changeColleague, EndMembership endMembership) {
		this.members = members;
		this.inviteColleague = inviteColleague;
		this.linkColleagueAccount = linkColleagueAccount;
		this.changeColleague = changeColleague;
		this.endMembership = endMembership;
	}

	@MutationMapping
	InviteColleague.Result inviteColleague(Viewer.EmployerViewer viewer, @Argument InviteColleague.Input input) {
		return this.inviteColleague.invite(viewer, input);
	}

	@MutationMapping
	LinkColleagueAccount.Result linkColleagueAccount(Viewer.EmployerViewer viewer,
			@Argument LinkColleagueAccount.Input input) {
		return this.linkColleagueAccount.link(viewer, input);
	}

	@MutationMapping
	ChangeColleague.Result changeColleague(Viewer.EmployerViewer viewer, @Argument ChangeColleague.Input input) {
		return this.changeColleague.change(viewer, input);
	}

	@MutationMapping
	EndMembership.Result endMembership(Viewer.EmployerViewer viewer, @Argument EndMembership.Input input) {
		return this.endMembership.end(viewer, input);
	}

	@SchemaMapping(typeName = "InviteColleagueDone", field = "member")
	ShownMember invited(InviteColleague.Done done, Viewer.EmployerViewer viewer) {
		return shown(viewer, done.member());
	}

	@SchemaMapping(typeName = "LinkColleagueAccountDone", field = "member")
	ShownMember linked(LinkColleagueAccount.Done done, Viewer.EmployerViewer viewer) {
		return shown(viewer, done.member());
	}

	@SchemaMapping(typeName = "ChangeColleagueDone", field = "member")
	ShownMember changed(ChangeColleague.Done done, Viewer.EmployerViewer viewer) {
		return shown(viewer, done.member());
	}

	private ShownMember shown(Viewer.EmployerViewer viewer, EmployerMember member) {
		return ShownMember.of(member, new MemberRules(this.members.working(member.employer().id()), viewer.account()));
	}

}
