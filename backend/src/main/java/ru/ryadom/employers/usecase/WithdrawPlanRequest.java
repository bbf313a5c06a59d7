package ru.ryadom.employers.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** The organisation takes its request back while nothing came of it. */
@Component
public class WithdrawPlanRequest {

	private final PlanRequestWork work;

	WithdrawPlanRequest(PlanRequestWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(PlanRequest request) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String requestId, int revision) {
	}

	public Result withdraw(Viewer.EmployerViewer viewer, Input input) {
		Command command = new Command("withdrawPlanRequest", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.requestId(), input.revision(),
				(now, today) -> now.withdrawn(today)
					.map((next) -> new Step("работодатель отозвал обращение о плане", next,
							() -> this.work.terms().cancelRunning(now.id(), today))))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

}
