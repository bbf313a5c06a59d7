package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** МСЭ has answered on paper: it recommends, the office decides (WPP-05, SIT-04). */
@Component
public class RecordRequestMseAnswer {

	private final PlanRequestWork work;

	private final RequestMseWork mse;

	RecordRequestMseAnswer(PlanRequestWork work, RequestMseWork mse) {
		this.work = work;
		this.mse = mse;
	}

	public sealed interface Result {

	}

	public record Done(PlanRequest request) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String requestId, int revision, String number, boolean needed,
			String reasons, LocalDate answeredOn, LocalDate receivedOn) {

		MseAnswer answer() {
			return new MseAnswer(this.number.strip(), this.needed, this.reasons.strip(), this.answeredOn,
					this.receivedOn, MseChannel.PAPER);
		}

	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordRequestMseAnswer", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.requestId(), input.revision(),
				(now, today) -> this.mse.answered(now, input.answer(), today)
					.map((step) -> new Step(step.purpose() + " (внесено вручную)", step.next(), step.terms())))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

}
