package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.offices.NamedAccount;

/**
 * When somebody may invite a colleague or change a place, among those who act for one
 * employer now. The list of allowed actions asks the same rules.
 *
 * @param all who acts for it now
 * @param account of who does it
 */
public record MemberRules(List<EmployerMember> all, String account) {

	/** More is no list to choose from any more. */
	public static final int MOST = 200;

	private static final Objection LAST = Objection.of("LAST_ADMINISTRATOR",
			"Это единственный администратор организации. Сначала сделайте администратором другого.");

	public MemberRules {
		all = List.copyOf(all);
	}

	/** What may be done with the employer now. */
	public List<Action> actions() {
		return List.of(new Action("inviteColleague", new Objections().and(administers()).and(full()).all()));
	}

	/** What may be done with a place now, apart from what is typed. */
	public List<Action> actions(EmployerMember member) {
		return List.of(new Action("linkColleagueAccount", linkable(member)),
				new Action("changeColleague", changeable(member)), new Action("endMembership", endable(member)));
	}

	/**
	 * A place for a colleague.
	 * @param account that acts from it at once, {@code null} when it is still to be known
	 * @param named what a code told, if there was one
	 */
	public Decision<EmployerMember> invite(EmployerMember.Place employer, EmployerMember.Card card,
			boolean administrator, EmployerMemberWay way, @Nullable String account, NamedAccount named,
			LocalDate today) {
		List<Objection> objections = new Objections().and(invitable(card))
			.and(named.objections())
			.and(taken("linkCode", named.account()))
			.all();
		@Nullable String acting = Optional.ofNullable(named.account()).orElse(account);
		return Decision.unless(objections, () -> new EmployerMember(Ids.next("employermember"), 0, employer, acting,
				card, administrator, way, today, null));
	}

	/** What stands in the way of an invitation whatever the sign-in service says. */
	public List<Objection> invitable(EmployerMember.Card card) {
		String email = Optional.ofNullable(card.email()).orElse("");
		return new Objections().and(administers())
			.and(full())
			.and(card.objections())
			.and(EmployerApplicant.address("email", email))
			.when(this.all.stream().anyMatch((each) -> email.equalsIgnoreCase(each.email())),
					Objection.at("email", "COLLEAGUE_INVITED",
							"С этим адресом в организации уже есть человек. Сверьте адрес."))
			.all();
	}

	public Decision<EmployerMember> link(EmployerMember member, NamedAccount named) {
		return member.linked(new Objections().and(linkable(member))
			.and(named.objections())
			.and(taken("linkCode", named.account()))
			.all(), named.account());
	}

	public Decision<EmployerMember> change(EmployerMember member, String post, boolean administrator) {
		return member.changed(new Objections().and(changeable(member))
			.text("post", post, 200)
			.when(!administrator && isLast(member), Objection.at("administrator", LAST.code(), LAST.message()))
			.all(), post.strip(), administrator);
	}

	public Decision<EmployerMember> end(EmployerMember member, LocalDate on, LocalDate today) {
		return member.ended(new Objections().and(endable(member))
			.notAfter("on", on, today)
			.when(on.isBefore(member.since()),
					Objection.at("on", "LEFT_BEFORE_START", "Этот день раньше первого дня. Проверьте дату."))
			.all(), on);
	}

	public boolean isAdministrator() {
		return this.all.stream().anyMatch((each) -> each.isOf(this.account) && each.administrator());
	}

	private List<Objection> linkable(EmployerMember member) {
		return new Objections().and(administers())
			.and(over(member))
			.when(member.works() && !member.awaitsCode(),
					Objection.of("PLACE_NEEDS_NO_CODE", "Это место кода не ждёт: связывать нечего."))
			.all();
	}

	private List<Objection> changeable(EmployerMember member) {
		return new Objections().and(administers()).and(over(member)).all();
	}

	/** Everybody may leave; of others the administrator says so. */
	private List<Objection> endable(EmployerMember member) {
		return new Objections().and(member.isOf(this.account) ? List.of() : administers())
			.and(over(member))
			.when(isLast(member), LAST)
			.all();
	}

	private List<Objection> administers() {
		return isAdministrator() ? List.of() : List.of(Objection.of("NOT_ADMINISTRATOR",
				"Это делает администратор организации. Кто он, видно в списке сотрудников."));
	}

	private List<Objection> full() {
		return (this.all.size() < MOST) ? List.of() : List.of(Objection.of("TOO_MANY_MEMBERS",
				"За организацию действуют уже " + MOST + " человек: больше система не ведёт."));
	}

	private List<Objection> taken(String field, @Nullable String other) {
		return this.all.stream().anyMatch((each) -> other != null && each.isOf(other))
				? List.of(Objection.at(field, "ACCOUNT_IS_MEMBER", "Эта учётная запись уже действует за организацию."))
				: List.of();
	}

	private boolean isLast(EmployerMember member) {
		return member.works() && member.administrator()
				&& this.all.stream().filter((each) -> each.administrator() && each.account() != null).count() <= 1
				&& member.account() != null;
	}

	private static List<Objection> over(EmployerMember member) {
		return member.works() ? List.of()
				: List.of(Objection.of("MEMBERSHIP_OVER", "Это место уже закончено: менять нечего."));
	}

}
