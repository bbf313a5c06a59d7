package ru.ryadom.certificates.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.cases.ReplacementMoves;
import ru.ryadom.certificates.CertificateAmendmentKind;
import ru.ryadom.certificates.usecase.CertificateEditions.Asked;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.people.Names;

/** Corrects a slip of a certificate by a new edition with the same number and days. */
@Component
public class CorrectCertificate {

	private final CaseWork work;

	private final CertificateEditions editions;

	CorrectCertificate(CaseWork work, CertificateEditions editions) {
		this.work = work;
		this.editions = editions;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	/** Who of the organisation accompanies. */
	public record NgoWorkerInput(String name, String phone, @Nullable String email) {

		NgoWorker read() {
			return new NgoWorker(this.name.strip(), this.phone.strip(), Names.blankToNull(this.email));
		}

	}

	public record Input(String idempotencyKey, String caseId, int revision, String reason, @Nullable String notes,
			@Nullable NgoWorkerInput worker) {
	}

	public Result correct(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("correctCertificate", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		Asked asked = new Asked("исправлен сертификат", CertificateAmendmentKind.CORRECTION, input.reason().strip(),
				input.notes());
		Decision<Case> corrected = ReplacementMoves.corrected(now,
				(input.worker() != null) ? input.worker().read() : null);
		List<Objection> objections = new Objections().and(corrected.objections())
			.text("reason", input.reason(), 2000)
			.and(asked.objections())
			.all();
		return switch (corrected) {
			case Accepted<Case>(var next) when objections.isEmpty() -> this.editions.form(viewer, asked, next, today);
			case Accepted<Case> _, Rejected<Case> _ -> new Rejected<>(objections);
		};
	}

}
