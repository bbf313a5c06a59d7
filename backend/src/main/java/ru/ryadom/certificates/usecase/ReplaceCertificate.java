package ru.ryadom.certificates.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Replacement;
import ru.ryadom.cases.ReplacementMoves;
import ru.ryadom.certificates.CertificateAmendmentKind;
import ru.ryadom.certificates.usecase.CertificateEditions.Asked;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** Who accompanies is another from now on: the certificate says so in a new edition. */
@Component
public class ReplaceCertificate {

	private final CaseWork work;

	private final CertificateEditions editions;

	ReplaceCertificate(CaseWork work, CertificateEditions editions) {
		this.work = work;
		this.editions = editions;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, @Nullable String notes) {
	}

	public Result replace(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("replaceCertificate", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		Replacement underway = now.provision().succession().underway();
		Asked asked = new Asked("сменился сопровождающий", CertificateAmendmentKind.REPLACEMENT,
				(underway != null) ? underway.note() : "", input.notes());
		return switch (ReplacementMoves.done(now, today)) {
			case Accepted<Case>(var next) when asked.objections().isEmpty() ->
				this.editions.form(viewer, asked, next, today);
			case Accepted<Case> _ -> new Rejected<>(asked.objections());
			case Rejected<Case>(var objections) ->
				new Rejected<>(new Objections().and(objections).and(asked.objections()).all());
		};
	}

}
