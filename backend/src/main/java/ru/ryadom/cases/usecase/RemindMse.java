package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.MseMoves;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.MseInquiry;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Reminds МСЭ of a request that it has not answered: over the exchange when the request
 * went that way, else the specialist does it and this records it.
 */
@Component
public class RemindMse {

	private final CaseWork work;

	private final Exchange exchange;

	RemindMse(CaseWork work, Exchange exchange) {
		this.work = work;
		this.exchange = exchange;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision) {
	}

	public Result remind(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("remindMse", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> MseMoves.reminded(now, today)
					.map((next) -> new Step("МСЭ напомнили о запросе", next,
							List.of(new Change("напоминание МСЭ", null, "отправлено")), List.of(),
							() -> send(next))))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private void send(Case file) {
		MseInquiry inquiry = file.inquiry();
		String messageId = (inquiry != null) ? inquiry.request().messageId() : null;
		if (messageId != null) {
			this.exchange.queue(file.id(), file.officeId(), file.personId(), new ExchangeBody.MseReminder(messageId));
		}
	}

}
