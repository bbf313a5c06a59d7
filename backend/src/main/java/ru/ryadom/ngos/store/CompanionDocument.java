package ru.ryadom.ngos.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.kernel.Inn;
import ru.ryadom.ngos.Companion;
import ru.ryadom.ngos.Companion.CompanionCard;
import ru.ryadom.ngos.Companion.CompanionDeparture;
import ru.ryadom.ngos.NgoOrganisation;

/**
 * The stored shape of somebody who accompanies: whose worker it is stands open, who it is
 * is in {@code pd}, sealed for this id.
 */
record CompanionDocument(@Id String id, int revision, String organisation, String organisationName, String inn,
		@Nullable String account, boolean working, String since, @Nullable String leftOn, byte[] pd) {

	/** What is sealed. */
	record Sealed(CompanionCard card, @Nullable String leftWhy) {

		static Sealed of(Companion companion) {
			CompanionDeparture left = companion.left();
			return new Sealed(companion.card(), (left != null) ? left.reason() : null);
		}

	}

	/** A place as the file of the training system has it. */
	record Entry(String id, String organisation, String organisationName, String inn, String account, String name,
			String phone, String email, LocalDate since) {

		Companion toDomain() {
			return new Companion(this.id, 0,
					new NgoOrganisation(this.organisation, this.organisationName, new Inn(this.inn), ""), this.account,
					new CompanionCard(this.name, this.phone, this.email), this.since, null);
		}

	}

	static CompanionDocument of(Companion companion, int revision, byte[] pd) {
		CompanionDeparture left = companion.left();
		NgoOrganisation organisation = companion.organisation();
		return new CompanionDocument(companion.id(), revision, organisation.id(), organisation.name(),
				organisation.inn(), companion.account(), companion.works(), companion.since().toString(),
				(left != null) ? left.on().toString() : null, pd);
	}

	Companion toDomain(Sealed data) {
		return new Companion(this.id, this.revision,
				new NgoOrganisation(this.organisation, this.organisationName, new Inn(this.inn), ""), this.account,
				data.card(), LocalDate.parse(this.since), left(data));
	}

	private @Nullable CompanionDeparture left(Sealed data) {
		String on = this.leftOn;
		String why = data.leftWhy();
		if ((on == null) != (why == null) || this.working != (on == null)) {
			throw new IllegalStateException("a stored place is neither going on nor ended");
		}
		return (on != null && why != null) ? new CompanionDeparture(LocalDate.parse(on), why) : null;
	}

}
