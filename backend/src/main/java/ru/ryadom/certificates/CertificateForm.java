package ru.ryadom.certificates;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.PersonalFile;
import ru.ryadom.cases.PlannedMeasure;

/**
 * The fields of Приложение 1 as they stood when the certificate was formed.
 *
 * @param provider who accompanies: a worker of the office, or an organisation
 * @param providerPost the worker's post, {@code null} for an organisation
 * @param end last day as printed: not moved off a day off (SIT-09)
 */
public record CertificateForm(String fullName, String snils, PersonalFile personalFile, String provider,
		@Nullable String providerPost, @Nullable String providerEmail, String providerPhone,
		List<PlannedMeasure> measures, LocalDate start, LocalDate end, @Nullable String notes, String officialPost,
		String officialName, String office) {

	public CertificateForm {
		measures = List.copyOf(measures);
	}

	/** Who accompanies, as the certificate names them: with the post, if there is one. */
	public String providerInWords() {
		return (this.providerPost != null) ? this.provider + ", " + this.providerPost : this.provider;
	}

	/** Whether another says the same, whoever of the office signs it. */
	boolean saysTheSame(CertificateForm other) {
		return equals(new CertificateForm(other.fullName, other.snils, other.personalFile, other.provider,
				other.providerPost, other.providerEmail, other.providerPhone, other.measures, other.start, other.end,
				other.notes, this.officialPost, this.officialName, this.office));
	}

}
