package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.NeedAnalysis;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.usecase.PlanRequestWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.TermRules;

/** The office decides on a request whether a plan is needed, and why (WPP-05). */
@Component
public class AnalysePlanRequest {

	private final PlanRequestWork work;

	AnalysePlanRequest(PlanRequestWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(PlanRequest request) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String requestId, int revision, boolean needed, String reasons,
			String reasonsPlain) {
	}

	public Result analyse(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("analysePlanRequest", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.requestId(), input.revision(),
				(now, today) -> decide(viewer, now, input, today))) {
			case Accepted<PlanRequest>(var request) -> new Done(request);
			case Rejected<PlanRequest>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, PlanRequest now, Input input, LocalDate today) {
		NeedAnalysis analysis = new NeedAnalysis(input.needed(), input.reasons().strip(), input.reasonsPlain().strip(),
				today, viewer.memberId());
		return now.analysed(analysis).map((next) -> new Step("записан анализ по обращению работодателя", next, () -> {
			this.work.terms().meet(now.id(), TermRules.SIT_02, today);
			this.work.terms().cancel(now.id(), TermRules.SIT_03, today);
			this.work.terms().meet(now.id(), TermRules.SIT_04, today);
		}));
	}

}
