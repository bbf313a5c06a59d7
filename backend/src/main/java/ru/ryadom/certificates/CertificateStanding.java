package ru.ryadom.certificates;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseOutcome;

/**
 * What has become of a certificate; it is kept beside the document, which never changes.
 *
 * @param byEdition the edition that has taken its place, if one has
 * @param outcome how the accompaniment ended, if it has
 */
public record CertificateStanding(CertificateStage stage, LocalDate since, @Nullable Integer byEdition,
		@Nullable CaseOutcome outcome) {

	public static CertificateStanding inForce(LocalDate since) {
		return new CertificateStanding(CertificateStage.IN_FORCE, since, null, null);
	}

	static CertificateStanding replaced(int byEdition, LocalDate on) {
		return new CertificateStanding(CertificateStage.REPLACED, on, byEdition, null);
	}

	static CertificateStanding ended(CaseOutcome outcome, LocalDate on) {
		return new CertificateStanding(CertificateStage.ENDED, on, null, outcome);
	}

	public boolean isReplaced() {
		return this.stage == CertificateStage.REPLACED;
	}

}
