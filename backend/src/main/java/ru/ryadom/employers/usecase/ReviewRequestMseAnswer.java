package ru.ryadom.employers.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.MseReview;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.RequestMseMoves;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** An answer of МСЭ that came late or second is looked over (decision 2). */
@Component
public class ReviewRequestMseAnswer {

	private final PlanRequestWork work;

	ReviewRequestMseAnswer(PlanRequestWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(PlanRequest request) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String requestId, int revision, String note) {
	}

	public Result review(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("reviewRequestMseAnswer", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.requestId(), input.revision(),
				(now, today) -> RequestMseMoves
					.reviewed(now, new MseReview(input.note().strip(), today, viewer.memberId()))
					.map((next) -> new Step("разобран ответ МСЭ по обращению работодателя", next, () -> {
					})))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

}
