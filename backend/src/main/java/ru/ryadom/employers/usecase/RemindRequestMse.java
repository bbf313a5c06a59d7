package ru.ryadom.employers.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.RequestMse;
import ru.ryadom.employers.RequestMseMoves;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Reminds МСЭ of a question that it has not answered: over the exchange when it went that
 * way, else somebody of the office does it and this records it (decision 2).
 */
@Component
public class RemindRequestMse {

	private final PlanRequestWork work;

	private final RequestMseWork mse;

	RemindRequestMse(PlanRequestWork work, RequestMseWork mse) {
		this.work = work;
		this.mse = mse;
	}

	public sealed interface Result {

	}

	public record Done(PlanRequest request) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String requestId, int revision) {
	}

	public Result remind(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("remindRequestMse", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work
			.change(viewer, command, input.requestId(), input.revision(), (now, today) -> RequestMseMoves
				.reminded(now, today)
				.map((next) -> new Step("МСЭ напомнили о запросе по обращению работодателя", next, () -> send(now))))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

	private void send(PlanRequest of) {
		RequestMse asked = of.mse();
		String messageId = (asked != null && asked.question().channel() == MseChannel.EXCHANGE)
				? asked.question().messageId() : null;
		if (messageId != null) {
			this.mse.queue(of, new ExchangeBody.MseReminder(messageId));
		}
	}

}
