package ru.ryadom.certificates.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.Certificates;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Law;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.TermRules;

/**
 * Forms the certificate of a case (SIT-07, at the predecessor's term). Its six months run
 * from the day of forming and end on the same number of the month, whatever day that is
 * (SIT-09); then it is to be sent (SIT-08).
 */
@Component
public class FormCertificate {

	private static final String PURPOSE = "сформирован сертификат";

	private final CaseWork work;

	private final Certificates certificates;

	private final CertificateForms forms;

	private final CertificateNews news;

	private final Law law;

	private final BusinessClock clock;

	FormCertificate(CaseWork work, Certificates certificates, CertificateForms forms, CertificateNews news, Law law,
			BusinessClock clock) {
		this.work = work;
		this.certificates = certificates;
		this.forms = forms;
		this.news = news;
		this.law = law;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, @Nullable String notes) {
	}

	public Result form(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("formCertificate", viewer.account(), input.idempotencyKey(), input);
		Ids.require("case", input.caseId());
		String number = this.certificates.nextNumber(this.clock.today(viewer.zone()).getYear());
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, number, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, String number, LocalDate today) {
		LocalDate end = this.law.term(TermRules.SIT_09, today, now.region()).nominalDate();
		List<Objection> notes = new Objections().longest("notes", input.notes(), 2000).all();
		return switch (now.accompany(today, end)) {
			case Rejected<Case>(var objections) -> new Rejected<>(new Objections().and(objections).and(notes).all());
			case Accepted<Case>(var next) -> Decision.unless(notes, () -> {
				Certificate certificate = Certificate.first(Ids.next("certificate"), now, number, today,
						this.forms.fill(viewer, PURPOSE, now, input.notes(), today, end));
				return new Step(PURPOSE, next, List.of(new Change("сертификат", null, "№ " + number)),
						CaseTerms.certified(today), () -> this.news.tell(this.certificates.save(certificate)));
			});
		};
	}

}
