package ru.ryadom.employers.store;

import org.springframework.data.annotation.Id;

import ru.ryadom.kernel.Inn;
import ru.ryadom.employers.EmployerOrganisation;

/**
 * The stored shape of a membership: one account in one organisation. Whose account it is
 * Keycloak knows, and nobody asks here.
 */
record EmployerMemberDocument(@Id String id, Organisation organisation, String account, String post) {

	/** The organisation. */
	record Organisation(String id, String name, String inn) {
	}

	/** A membership as the file of the training system has it. */
	record Entry(String id, String name, String inn, String account, String person, String post) {

		EmployerMemberDocument toStored() {
			return new EmployerMemberDocument(this.id + ":" + this.account,
					new Organisation(this.id, this.name, new Inn(this.inn).digits()), this.account, this.post);
		}

	}

	EmployerOrganisation toDomain() {
		return new EmployerOrganisation(this.organisation.id(), this.organisation.name(),
				new Inn(this.organisation.inn()), this.post);
	}

}
