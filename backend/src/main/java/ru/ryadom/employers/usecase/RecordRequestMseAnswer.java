package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.RequestMse;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.TermRules;

/** МСЭ has answered on paper: it recommends, the office decides (WPP-05, SIT-04). */
@Component
public class RecordRequestMseAnswer {

	private final PlanRequestWork work;

	RecordRequestMseAnswer(PlanRequestWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(PlanRequest request) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String requestId, int revision, String number, boolean needed,
			String reasons, LocalDate answeredOn, LocalDate receivedOn) {

		RequestMse.Answer answer() {
			return new RequestMse.Answer(this.number.strip(), this.needed, this.reasons.strip(), this.answeredOn,
					this.receivedOn);
		}

	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordRequestMseAnswer", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.requestId(), input.revision(),
				(now, today) -> now.mseAnswered(input.answer(), today)
					.map((next) -> new Step("внесён ответ МСЭ по обращению работодателя", next, () -> {
						this.work.terms().meet(now.id(), TermRules.SIT_03, input.answeredOn());
						this.work.terms().start(now.id(), TermRules.SIT_04, input.receivedOn(), now.place().officeId());
					})))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

}
