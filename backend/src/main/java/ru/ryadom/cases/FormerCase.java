package ru.ryadom.cases;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * All that an office keeps of a case that has left it: that it was there, its days, and
 * where it went (product.md, decision 3).
 *
 * @param acceptedOn when the other office accepted it, {@code null} until it has; one
 * that gets back what it sent accepts it by that
 */
public record FormerCase(String id, String personId, String personalFileNumber, LocalDate planAgreedOn,
		LocalDate movedOn, String toOfficeId, @Nullable LocalDate acceptedOn) {

	/** As this office remembers the case. */
	public static FormerCase of(Case file, String officeId) {
		CaseTransfer left = file.turns()
			.transfers()
			.stream()
			.filter((transfer) -> transfer.leaves(officeId))
			.reduce((_, last) -> last)
			.orElseThrow(() -> new IllegalStateException("the case never left this office"));
		return left.fromOfficeId().equals(officeId) ? of(file, left.on(), left.toOfficeId(), left.acceptedOn())
				: of(file, left.answeredOn(), left.fromOfficeId(), left.answeredOn());
	}

	private static FormerCase of(Case file, LocalDate movedOn, String to, @Nullable LocalDate acceptedOn) {
		return new FormerCase(file.id(), file.personId(), file.personalFile().number(), file.plan().agreedOn(), movedOn,
				to, acceptedOn);
	}

}
