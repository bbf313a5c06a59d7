package ru.ryadom.employers.store;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.employers.Employer;
import ru.ryadom.employers.EmployerContacts;
import ru.ryadom.employers.EmployerFacts;

/**
 * The stored shape of an employer; nothing of it is personal but a sole trader's name,
 * which the state's register shows to everybody.
 *
 * @param held counts the changes of its people, so that two of them meet here
 */
record EmployerDocument(@Id String id, int revision, String name, String inn, String ogrn, @Nullable String kpp,
		String region, @Nullable String phone, @Nullable String email, int held) {

	/** An employer as the file of the training system has it. */
	record Entry(String id, String name, String inn, String ogrn, @Nullable String kpp, String region, String phone,
			String email) {

		Employer toDomain() {
			return new Employer(this.id, 0, new EmployerFacts(this.name, this.inn, this.ogrn, this.kpp, this.region),
					new EmployerContacts(this.phone, this.email));
		}

	}

	static EmployerDocument of(Employer employer, int revision) {
		EmployerFacts facts = employer.facts();
		return new EmployerDocument(employer.id(), revision, facts.name(), facts.inn(), facts.ogrn(), facts.kpp(),
				facts.regionId(), employer.contacts().phone(), employer.contacts().email(), 0);
	}

	Employer toDomain() {
		return new Employer(this.id, this.revision,
				new EmployerFacts(this.name, this.inn, this.ogrn, this.kpp, this.region),
				new EmployerContacts(this.phone, this.email));
	}

}
