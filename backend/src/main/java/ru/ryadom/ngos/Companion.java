package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.offices.NamedAccount;

/**
 * Somebody who accompanies people for an organisation and has a place in the system for
 * it. It is never removed: who has left keeps the name under what they did.
 *
 * @param account the account that acts from it, {@code null} for who does not sign in
 * @param left how it ended, {@code null} while it lasts
 */
public record Companion(String id, int revision, NgoOrganisation organisation, @Nullable String account,
		CompanionCard card, LocalDate since, @Nullable CompanionDeparture left) {

	/** More working at once is no list to choose from any more. */
	private static final int MOST = 200;

	/** The end of a place: the last day, and why. */
	public record CompanionDeparture(LocalDate on, String reason) {
	}

	/** How to call and to reach somebody. */
	public record CompanionCard(String fullName, String phone, @Nullable String email) {

		List<Objection> objections() {
			return new Objections().text("fullName", this.fullName, 200)
				.text("phone", this.phone, 60)
				.longest("email", this.email, 200)
				.all();
		}

	}

	/**
	 * Takes somebody on.
	 * @param working how many accompany for the organisation already
	 */
	public static Decision<Companion> takeOn(NgoOrganisation organisation, CompanionCard card, LocalDate since,
			NamedAccount named, int working, LocalDate today) {
		List<Objection> objections = new Objections().and(card.objections())
			.notAfter("since", since, today)
			.when(working >= MOST,
					Objection.of("TOO_MANY_COMPANIONS",
							"У организации уже " + MOST + " сопровождающих: больше система не ведёт."))
			.and(named.objections())
			.all();
		return Decision.unless(objections,
				() -> new Companion(Ids.next("companion"), 0, organisation, named.account(), card, since, null));
	}

	/** Gives the place to the account that named a code, in place of the one before. */
	public Decision<Companion> link(NamedAccount named) {
		List<Objection> objections = new Objections().and(over()).and(named.objections()).all();
		return Decision.unless(objections, () -> with(named.account(), this.left));
	}

	/** Ends it; the account is free for another place. */
	public Decision<Companion> end(LocalDate on, String reason, LocalDate today) {
		List<Objection> objections = new Objections().and(over())
			.notAfter("on", on, today)
			.when(on.isBefore(this.since),
					Objection.at("on", "LEFT_BEFORE_START", "Этот день раньше первого дня работы. Проверьте дату."))
			.text("reason", reason, 1000)
			.all();
		return Decision.unless(objections, () -> with(null, new CompanionDeparture(on, reason.strip())));
	}

	/** What the organisation may do with it now, apart from what is typed. */
	public List<Action> actions() {
		return List.of(new Action("linkCompanionAccount", over()), new Action("endCompanion", over()));
	}

	public boolean works() {
		return this.left == null;
	}

	/** Whether somebody acts from it. */
	public boolean signsIn() {
		return this.account != null;
	}

	public String organisationName() {
		return this.organisation.name();
	}

	public String fullName() {
		return this.card.fullName();
	}

	public String phone() {
		return this.card.phone();
	}

	public @Nullable String email() {
		return this.card.email();
	}

	private List<Objection> over() {
		return works() ? List.of()
				: List.of(Objection.of("COMPANION_LEFT", "Этот работник больше не сопровождает: менять нечего."));
	}

	private Companion with(@Nullable String account, @Nullable CompanionDeparture left) {
		return new Companion(this.id, this.revision, this.organisation, account, this.card, this.since, left);
	}

}
