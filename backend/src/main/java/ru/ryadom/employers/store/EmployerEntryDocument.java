package ru.ryadom.employers.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.employers.EmployerApplicant;
import ru.ryadom.employers.EmployerEntry;
import ru.ryadom.employers.EmployerEntryAnswer;
import ru.ryadom.employers.EmployerFacts;
import ru.ryadom.employers.ProofOfAuthority;

/**
 * The stored shape of an entry; days are ISO text.
 *
 * @param waiting whether it waits; the account and the ИНН stand once among those
 * @param pd who asks, by what right, and why not, sealed for this id
 */
record EmployerEntryDocument(@Id String id, int revision, String account, boolean waiting, String name, String inn,
		String ogrn, @Nullable String kpp, String region, String askedOn, @Nullable String employer,
		@Nullable String answeredOn, @Nullable String answeredBy, byte[] pd) {

	/** What is sealed. */
	record Sealed(EmployerApplicant applicant, ProofOfAuthority proof, @Nullable String refusal) {

		static Sealed of(EmployerEntry entry) {
			return new Sealed(entry.applicant(), entry.proof(), entry.refusal());
		}

	}

	static EmployerEntryDocument of(EmployerEntry entry, int revision, byte[] pd) {
		EmployerFacts facts = entry.facts();
		EmployerEntryAnswer answer = entry.answer();
		return new EmployerEntryDocument(entry.id(), revision, entry.account(), entry.isWaiting(), facts.name(),
				facts.inn(), facts.ogrn(), facts.kpp(), facts.regionId(), entry.askedOn().toString(),
				entry.organisationId(), (answer != null) ? answer.on().toString() : null,
				(answer != null) ? answer.byId() : null, pd);
	}

	EmployerEntry toDomain(Sealed sealed) {
		return new EmployerEntry(this.id, this.revision, this.account,
				new EmployerFacts(this.name, this.inn, this.ogrn, this.kpp, this.region), sealed.applicant(),
				sealed.proof(), LocalDate.parse(this.askedOn), answer(sealed));
	}

	private @Nullable EmployerEntryAnswer answer(Sealed sealed) {
		if (this.waiting != (this.answeredOn == null) || this.waiting != (this.answeredBy == null)) {
			throw new IllegalStateException("a stored entry neither waits nor is answered");
		}
		return (this.answeredOn != null && this.answeredBy != null) ? new EmployerEntryAnswer(this.employer,
				sealed.refusal(), LocalDate.parse(this.answeredOn), this.answeredBy) : null;
	}

}
