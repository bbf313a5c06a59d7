package ru.ryadom.employers;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;

/** An employer that somebody acts for: an organisation or a sole trader. */
public record Employer(String id, int revision, EmployerFacts facts, EmployerContacts contacts) {

	public Employer {
		if (!facts.objections().isEmpty()) {
			throw new IllegalArgumentException("an employer is known by numbers that are right");
		}
	}

	/** Enters one whose papers an office has checked. */
	public static Employer enter(EmployerFacts facts, EmployerContacts contacts) {
		return new Employer(Ids.next("employer"), 0, facts, contacts);
	}

	public EmployerForm form() {
		return this.facts.form();
	}

	public String ogrn() {
		return this.facts.ogrn();
	}

	public @Nullable String kpp() {
		return this.facts.kpp();
	}

	public @Nullable String phone() {
		return this.contacts.phone();
	}

	public @Nullable String email() {
		return this.contacts.email();
	}

}
