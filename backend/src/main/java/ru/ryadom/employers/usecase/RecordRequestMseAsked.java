package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.RequestMseMoves;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * The office has asked МСЭ on paper, at once or because the exchange did not deliver the
 * question; its term runs from the receipt (WPP-05, SIT-03).
 */
@Component
public class RecordRequestMseAsked {

	private final PlanRequestWork work;

	private final RequestMseWork mse;

	RecordRequestMseAsked(PlanRequestWork work, RequestMseWork mse) {
		this.work = work;
		this.mse = mse;
	}

	public sealed interface Result {

	}

	public record Done(PlanRequest request) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String requestId, int revision, LocalDate askedOn,
			LocalDate receivedOn) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordRequestMseAsked", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.requestId(), input.revision(),
				(now, today) -> RequestMseMoves.askOnPaper(now, input.askedOn(), input.receivedOn(), today)
					.map((next) -> new Step("спрошена МСЭ по обращению работодателя", next, () -> {
						this.mse.settle(now, input.askedOn());
						this.mse.asked(now, input.askedOn(), input.receivedOn());
					})))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

}
