package ru.ryadom.employers.usecase;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Accounts;
import ru.ryadom.access.Accounts.Invitation;
import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.EmployerMember.Card;
import ru.ryadom.employers.EmployerMember.Place;
import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.employers.EmployerOrganisation;
import ru.ryadom.employers.MemberRules;
import ru.ryadom.employers.EmployerMemberWay;
import ru.ryadom.employers.usecase.ColleagueWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.letters.CheckedAddresses;
import ru.ryadom.offices.NamedAccount;

/**
 * An administrator calls a colleague. The answer is the same whoever the address belongs
 * to: whether somebody is known here is not an employer's business.
 */
@Component
public class InviteColleague {

	private final ColleagueWork work;

	private final CodeAdmission codes;

	private final EmployerMemberships memberships;

	private final Accounts accounts;

	private final Viewers viewers;

	private final CheckedAddresses addresses;

	InviteColleague(ColleagueWork work, CodeAdmission codes, EmployerMemberships memberships, Accounts accounts,
			Viewers viewers, CheckedAddresses addresses) {
		this.addresses = addresses;
		this.work = work;
		this.codes = codes;
		this.memberships = memberships;
		this.accounts = accounts;
		this.viewers = viewers;
	}

	public sealed interface Result {

	}

	public record Done(EmployerMember member) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String organisationId, String fullName, String post, String email,
			boolean administrator, @Nullable String linkCode) {

		Card card() {
			return new Card(this.fullName.strip(), this.post.strip(), this.email.strip().toLowerCase(Locale.ROOT));
		}

		boolean byCode() {
			return this.linkCode != null && !this.linkCode.isBlank();
		}

	}

	public Result invite(Viewer.EmployerViewer viewer, Input input) {
		Place place = place(viewer, Ids.requireNamed("employer", input.organisationId()));
		Invitation invitation = letter(viewer, place, input);
		Command command = new Command("inviteColleague", viewer.account(), input.idempotencyKey(), input);
		Decision<String> answer = this.work.run(viewer, command, () -> decide(viewer, place, input, invitation));
		return switch (answer) {
			case Accepted<String>(var id) -> new Done(this.codes.admitted(this.work.after(viewer, id)));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	/** Nobody is written to whom the rules would not let in. */
	private Invitation letter(Viewer.EmployerViewer viewer, Place place, Input input) {
		MemberRules rules = this.work.rules(viewer, place.id());
		return (input.byCode() || !rules.invitable(input.card()).isEmpty()) ? new Invitation.NoLetters() : this.accounts
			.invite(new Accounts.Newcomer(input.card().fullName(), input.card().email()), Audience.EMPLOYER);
	}

	private Decision<Step> decide(Viewer.EmployerViewer viewer, Place place, Input input, Invitation invitation) {
		MemberRules rules = this.work.rules(viewer, place.id());
		NamedAccount named = this.work.named(input.linkCode());
		EmployerMemberWay way = (invitation instanceof Invitation.Written) ? EmployerMemberWay.LETTER
				: EmployerMemberWay.CODE;
		@Nullable String account = switch (invitation) {
			case Invitation.Written(var id) when id != null && free(rules, id) -> id;
			case Invitation.Written _, Invitation.NoLetters _, Invitation.Silent _ -> null;
		};
		return rules.invite(place, input.card(), input.administrator(), way, account, named, this.work.today(viewer))
			.map((member) -> {
				if (account != null) {
					this.addresses.take(viewer, account, input.email());
				}
				return new Step(member, "приглашён коллега организации",
						List.of(new Change("приглашение", null,
								(way == EmployerMemberWay.LETTER) ? "письмом" : "по коду"),
								new Change("место", null, input.administrator() ? "администратор" : "сотрудник")));
			});
	}

	private boolean free(MemberRules rules, String account) {
		return !this.viewers.isPlacedBeside(Audience.EMPLOYER, account)
				&& rules.all().stream().noneMatch((each) -> each.isOf(account));
	}

	private Place place(Viewer.EmployerViewer viewer, String id) {
		return this.memberships.of(viewer)
			.stream()
			.filter((own) -> own.id().equals(id))
			.findFirst()
			.map((EmployerOrganisation own) -> new Place(own.id(), own.name(), own.inn()))
			.orElseThrow(Fault.NotFound::new);
	}

}
