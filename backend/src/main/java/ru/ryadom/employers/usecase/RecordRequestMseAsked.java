package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.TermRules;

/** The office has asked МСЭ on paper; its term runs from the receipt (WPP-05, SIT-03). */
@Component
public class RecordRequestMseAsked {

	private final PlanRequestWork work;

	RecordRequestMseAsked(PlanRequestWork work) {
		this.work = work;
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
				(now, today) -> now.mseAsked(input.askedOn(), input.receivedOn(), today)
					.map((next) -> new Step("спрошена МСЭ по обращению работодателя", next, () -> {
						this.work.terms().meet(now.id(), TermRules.SIT_02, input.askedOn());
						this.work.terms().start(now.id(), TermRules.SIT_03, input.receivedOn(), now.place().officeId());
					})))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

}
