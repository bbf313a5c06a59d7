package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.exchange.DisabilityFinding;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** The office has found out about disability itself: the manual channel of WPP-04. */
@Component
public class RecordDisabilityCheck {

	private final PlanRequestWork work;

	private final DisabilityWork disability;

	private final Exchange exchange;

	RecordDisabilityCheck(PlanRequestWork work, DisabilityWork disability, Exchange exchange) {
		this.work = work;
		this.disability = disability;
		this.exchange = exchange;
	}

	public sealed interface Result {

	}

	public record Done(PlanRequest request) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String requestId, int revision, boolean confirmed, LocalDate on,
			String words) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordDisabilityCheck", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.requestId(), input.revision(),
				(now, today) -> decide(viewer, now, input, today))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, PlanRequest now, Input input, LocalDate today) {
		DisabilityFinding finding = input.confirmed() ? DisabilityFinding.CONFIRMED : DisabilityFinding.NOT_CONFIRMED;
		return this.disability.found(now, finding, input.on(), viewer.memberId(), input.words().strip(), today)
			.map((step) -> new Step(step.purpose() + " (внесено вручную)", step.next(), () -> {
				step.terms().run();
				this.exchange.settledByHand(now.check().messageId(), input.on());
			}));
	}

}
