package ru.ryadom.certificates.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateAmendmentKind;
import ru.ryadom.certificates.CertificateForm;
import ru.ryadom.certificates.Certificates;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Forms another edition of a case's certificate: the number and the days are those of the
 * first, the former edition is kept and says what has taken its place (decision 7).
 */
@Component
class CertificateEditions {

	private final Certificates certificates;

	private final CertificateForms forms;

	private final CertificateNews news;

	CertificateEditions(Certificates certificates, CertificateForms forms, CertificateNews news) {
		this.certificates = certificates;
		this.forms = forms;
		this.news = news;
	}

	/**
	 * What is asked of an edition.
	 *
	 * @param purpose for the journal
	 * @param note why, in the specialist's words
	 */
	record Asked(String purpose, CertificateAmendmentKind kind, String note, @Nullable String notes) {

		List<Objection> objections() {
			return new Objections().longest("notes", this.notes, 2000).all();
		}

	}

	/** The step that forms it. */
	Decision<Step> form(Viewer.StaffViewer viewer, Asked asked, Case next, LocalDate today) {
		if (!(next.state() instanceof Accompanying(var start, var end))) {
			throw new IllegalStateException("the rules let a case through that nobody accompanies");
		}
		Certificate former = this.certificates.newest(next.id()).orElseThrow();
		CertificateForm form = this.forms.fill(viewer, asked.purpose(), next, asked.notes(), start, end);
		return former.next(Ids.next("certificate"), asked.kind(), asked.note(), form, today)
			.map((edition) -> new Step(asked.purpose(), next,
					List.of(new Change("сертификат № " + former.number(), "редакция " + former.edition(),
							"редакция " + edition.edition()),
							new Change("сопровождает", former.form().providerInWords(), form.providerInWords())),
					CaseTerms.revised(today), () -> save(former, edition)));
	}

	private void save(Certificate former, Certificate edition) {
		this.certificates.save(former.replacedBy(edition));
		this.news.tell(this.certificates.save(edition));
	}

}
