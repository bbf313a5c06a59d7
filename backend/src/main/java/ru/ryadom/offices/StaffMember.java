package ru.ryadom.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Somebody's place in an office. It is never removed: who has left keeps the name under
 * what they did.
 *
 * @param account the account that acts from it, {@code null} for a worker who does not
 * sign in
 * @param roles what the place allows; the token must give the role too
 * @param left how it ended, {@code null} while it lasts
 */
public record StaffMember(String id, int revision, String officeId, @Nullable String account, String fullName,
		String post, String phone, String email, Set<StaffRole> roles, LocalDate employedSince,
		@Nullable StaffDeparture left) {

	private static final Objection HAS_LEFT = Objection.of("MEMBER_LEFT",
			"Работник уже не работает в центре: менять больше нечего.");

	private static final Objection OWN_PLACE = Objection.of("OWN_MEMBERSHIP",
			"Своё место руководитель не освобождает. Это сделает другой руководитель центра.");

	private static final Objection LAST_HEAD = Objection.of("LAST_HEAD",
			"Это единственный руководитель центра. Сначала назначьте другого.");

	private static final Objection OWN_ACCOUNT = Objection.of("OWN_ACCOUNT",
			"Свою учётную запись руководитель не меняет. Это сделает другой руководитель центра.");

	public StaffMember {
		roles = Set.copyOf(roles);
	}

	/** Takes a worker on. */
	public static Decision<StaffMember> takeOn(String officeId, StaffCard card, LocalDate since, NamedAccount named,
			LocalDate today) {
		List<Objection> objections = new Objections().and(card.objections())
			.notAfter("employedSince", since, today)
			.and(named.objections())
			.all();
		return Decision.unless(objections, () -> new StaffMember(Ids.next("staff"), 0, officeId, named.account(),
				card.fullName(), card.post(), card.phone(), card.email(), card.roles(), since, null));
	}

	/**
	 * Who stands where the record of a worker should be: what they did is shown all the
	 * same.
	 */
	public static StaffMember unknown(String id) {
		return new StaffMember(id, 0, "", null, "Запись о работнике не найдена", "", "", "", Set.of(), LocalDate.EPOCH,
				null);
	}

	/**
	 * Changes what is written of the worker.
	 * @param by id of the head who does it
	 * @param heads how many heads the office has
	 */
	public Decision<StaffMember> change(StaffCard card, String by, int heads) {
		boolean stripped = isHead() && !card.roles().contains(StaffRole.HEAD);
		List<Objection> objections = new Objections().and(ended())
			.and(card.objections())
			.when(stripped && this.id.equals(by),
					Objection.at("roles", "OWN_HEAD_ROLE",
							"С себя роль руководителя не снимают. Это сделает другой руководитель центра."))
			.when(stripped && heads <= 1, Objection.at("roles", LAST_HEAD.code(), LAST_HEAD.message()))
			.all();
		return Decision.unless(objections, () -> new StaffMember(this.id, this.revision, this.officeId, this.account,
				card.fullName(), card.post(), card.phone(), card.email(), card.roles(), this.employedSince, this.left));
	}

	/** Gives the place to the account that named a code, in place of the one before. */
	public Decision<StaffMember> link(NamedAccount named, String by) {
		List<Objection> objections = new Objections().and(notLinkable(by)).and(named.objections()).all();
		return Decision.unless(objections, () -> with(named.account(), this.left));
	}

	/** Ends the membership; the account is free for another place. */
	public Decision<StaffMember> end(LocalDate on, String reason, String by, int heads, LocalDate today) {
		List<Objection> objections = new Objections().and(notEndable(by, heads))
			.notAfter("on", on, today)
			.when(on.isBefore(this.employedSince),
					Objection.at("on", "LEFT_BEFORE_START", "Этот день раньше первого дня работы. Проверьте дату."))
			.text("reason", reason, 1000)
			.all();
		return Decision.unless(objections, () -> with(null, new StaffDeparture(on, reason.strip())));
	}

	/** What a head may do with it now, apart from what is typed. */
	public List<Action> actions(String by, int heads) {
		return List.of(new Action("changeStaffMember", ended()), new Action("linkStaffAccount", notLinkable(by)),
				new Action("endStaffMembership", notEndable(by, heads)));
	}

	public boolean works() {
		return this.left == null;
	}

	/** Whether somebody acts from it. */
	public boolean signsIn() {
		return this.account != null;
	}

	/** Whether the worker may be appointed to accompany somebody. */
	public boolean accompanies() {
		return works() && this.roles.contains(StaffRole.SPECIALIST);
	}

	/** Whether the worker may lead the cases of this office. */
	public boolean leadsIn(String office) {
		return accompanies() && this.officeId.equals(office);
	}

	private boolean isHead() {
		return works() && this.roles.contains(StaffRole.HEAD);
	}

	private List<Objection> ended() {
		return works() ? List.of() : List.of(HAS_LEFT);
	}

	private List<Objection> notLinkable(String by) {
		return new Objections().and(ended()).when(this.id.equals(by), OWN_ACCOUNT).all();
	}

	private List<Objection> notEndable(String by, int heads) {
		return new Objections().and(ended())
			.when(this.id.equals(by), OWN_PLACE)
			.when(isHead() && heads <= 1, LAST_HEAD)
			.all();
	}

	private StaffMember with(@Nullable String account, @Nullable StaffDeparture left) {
		return new StaffMember(this.id, this.revision, this.officeId, account, this.fullName, this.post, this.phone,
				this.email, this.roles, this.employedSince, left);
	}

}
