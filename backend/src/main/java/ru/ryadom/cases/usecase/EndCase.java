package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseOutcome;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Employment;
import ru.ryadom.cases.EndingMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Ends a case that no refusal ends: hired, the term is over, taken out of the plan, the
 * person refused, or another reason (SIT-10). What runs is cancelled, the results are due
 * (SIT-11, SIT-12).
 */
@Component
public class EndCase {

	private final CaseWork work;

	EndCase(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	/** Where the person was hired. */
	public record EmploymentInput(String employerName, String employerInn, String post, LocalDate hiredOn) {

		Employment read() {
			return new Employment(this.employerName.strip(), this.employerInn.strip(), this.post.strip(), this.hiredOn);
		}

	}

	public record Input(String idempotencyKey, String caseId, int revision, CaseOutcome outcome, LocalDate on,
			String reason, @Nullable EmploymentInput employment) {
	}

	public Result end(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("endCase", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		Employment employment = (input.employment() != null) ? input.employment().read() : null;
		return EndingMoves
			.end(now, input.outcome(), input.reason().strip(), employment, input.on(), viewer.memberId(), today)
			.map((ended) -> new Step("дело закрыто", ended,
					List.of(new Change("дело", "открыто", "закрыто: " + inWords(input.outcome()))),
					CaseTerms.ended(ended, input.on())));
	}

	private static String inWords(CaseOutcome outcome) {
		return switch (outcome) {
			case NOT_NEEDED -> "нуждаемости нет";
			case REFUSED_AFTER_MSE -> "отказ после рекомендации МСЭ";
			case EMPLOYED -> "трудоустроен";
			case TERM_ENDED -> "срок сопровождения истёк";
			case REMOVED_FROM_PLAN -> "мера исключена из плана";
			case CITIZEN_REFUSED -> "гражданин отказался";
			case MERGED -> "объединено с другим делом";
			case OTHER -> "по другой причине";
		};
	}

}
