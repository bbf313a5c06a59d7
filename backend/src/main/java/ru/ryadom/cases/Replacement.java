package ru.ryadom.cases;

import java.time.LocalDate;

/**
 * A replacement of who accompanies, while it is under way. Who accompanied goes on until
 * the new edition of the certificate is formed.
 *
 * @param next what has been arranged so far to take the place
 */
public record Replacement(ReplacementReason reason, String note, LocalDate startedOn, String byId, Provision next) {

	Replacement arranged(Provision further) {
		return new Replacement(this.reason, this.note, this.startedOn, this.byId, further);
	}

	/** What is left of it when another takes the place of who accompanied. */
	Replaced done(LocalDate on, Provision former) {
		return new Replaced(this.reason, this.note, this.startedOn, this.byId, on, null, Arranged.of(former),
				Arranged.of(this.next), former.offers());
	}

	/** What is left of it when who accompanied goes on. */
	Replaced cancelled(LocalDate on, String why, Provision former) {
		return new Replaced(this.reason, this.note, this.startedOn, this.byId, on, why, Arranged.of(former),
				Arranged.of(this.next), this.next.offers());
	}

}
