package ru.ryadom.employers.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.EmployerMember.Card;
import ru.ryadom.employers.EmployerMember.Place;
import ru.ryadom.employers.EmployerOrganisation;
import ru.ryadom.employers.EmployerMemberWay;
import ru.ryadom.kernel.Inn;

/**
 * The stored shape of a place at an employer's.
 *
 * @param addressKey keyed hash of the address while the place lasts: one place for one
 * address
 * @param pd who it is, sealed for this id
 */
record EmployerMemberDocument(@Id String id, int revision, String employer, String employerName, String inn,
		@Nullable String account, boolean working, boolean administrator, String way, String since,
		@Nullable String until, @Nullable String addressKey, byte[] pd) {

	/** A place as the file of the training system has it. */
	record Entry(String id, String employer, String account, String name, String post, String email,
			boolean administrator, LocalDate since) {

		EmployerMember toDomain(EmployerDocument.Entry employer) {
			return new EmployerMember(this.id, 0, new Place(employer.id(), employer.name(), employer.inn()),
					this.account, new Card(this.name, this.post, this.email), this.administrator,
					EmployerMemberWay.ENTRY, this.since, null);
		}

	}

	static EmployerMemberDocument of(EmployerMember member, int revision, @Nullable String addressKey, byte[] pd) {
		Place employer = member.employer();
		LocalDate until = member.until();
		return new EmployerMemberDocument(member.id(), revision, employer.id(), employer.name(), employer.inn(),
				member.account(), member.works(), member.administrator(), member.way().name(),
				member.since().toString(), (until != null) ? until.toString() : null, addressKey, pd);
	}

	EmployerMember toDomain(Card card) {
		if (this.working != (this.until == null)) {
			throw new IllegalStateException("a stored place is neither going on nor ended");
		}
		return new EmployerMember(this.id, this.revision, new Place(this.employer, this.employerName, this.inn),
				this.account, card, this.administrator, EmployerMemberWay.valueOf(this.way),
				LocalDate.parse(this.since), (this.until != null) ? LocalDate.parse(this.until) : null);
	}

	EmployerOrganisation toOrganisation(Card card) {
		return new EmployerOrganisation(this.employer, this.employerName, new Inn(this.inn), card.post());
	}

}
