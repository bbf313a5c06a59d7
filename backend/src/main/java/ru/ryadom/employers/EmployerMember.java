package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Somebody's place in an employer's office. It is never removed: who has left keeps the
 * name under what they did. Each move asks {@link MemberRules} first.
 *
 * @param account the account that acts from it, {@code null} while none does
 * @param until the last day, {@code null} while it lasts
 */
public record EmployerMember(String id, int revision, Place employer, @Nullable String account, Card card,
		boolean administrator, EmployerMemberWay way, LocalDate since, @Nullable LocalDate until) {

	/** Of which employer. */
	public record Place(String id, String name, String inn) {

		public static Place of(Employer employer) {
			return new Place(employer.id(), employer.facts().name(), employer.facts().inn());
		}

	}

	/** Who somebody is at the employer's. */
	public record Card(String fullName, String post, @Nullable String email) {

		List<Objection> objections() {
			return new Objections().text("fullName", this.fullName, 200).text("post", this.post, 200).all();
		}

	}

	/** Lets in whom an office has checked. */
	public static EmployerMember letIn(Employer employer, EmployerEntry entry, boolean administrator, LocalDate since) {
		EmployerApplicant who = entry.applicant();
		return new EmployerMember(Ids.next("employermember"), 0, Place.of(employer), entry.account(),
				new Card(who.fullName(), who.post(), who.answerTo()), administrator, EmployerMemberWay.ENTRY, since,
				null);
	}

	/** Gives the place to the account that named a code. */
	Decision<EmployerMember> linked(List<Objection> objections, @Nullable String account) {
		return Decision.unless(objections, () -> new EmployerMember(this.id, this.revision, this.employer, account,
				this.card, this.administrator, this.way, this.since, this.until));
	}

	Decision<EmployerMember> changed(List<Objection> objections, String post, boolean administrator) {
		return Decision.unless(objections,
				() -> new EmployerMember(this.id, this.revision, this.employer, this.account,
						new Card(this.card.fullName(), post, this.card.email()), administrator, this.way, this.since,
						this.until));
	}

	Decision<EmployerMember> ended(List<Objection> objections, LocalDate on) {
		return Decision.unless(objections, () -> new EmployerMember(this.id, this.revision, this.employer, null,
				this.card, false, this.way, this.since, on));
	}

	public boolean works() {
		return this.until == null;
	}

	public boolean isOf(String account) {
		return account.equals(this.account);
	}

	/** Whether its account is still to be named by a code. */
	public boolean awaitsCode() {
		return works() && this.way == EmployerMemberWay.CODE && this.account == null;
	}

	public String fullName() {
		return this.card.fullName();
	}

	public String post() {
		return this.card.post();
	}

	public @Nullable String email() {
		return this.card.email();
	}

}
