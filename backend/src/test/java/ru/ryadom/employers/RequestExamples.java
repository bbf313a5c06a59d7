package ru.ryadom.employers;

import java.time.LocalDate;

import ru.ryadom.exchange.DisabilityFinding;
import ru.ryadom.kernel.Inn;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;

/** A request at each place of its road. */
public final class RequestExamples {

	static final LocalDate DAY = LocalDate.of(2026, 6, 4);

	private RequestExamples() {
	}

	public static PlanRequest at(PlanRequestStage stage) {
		PlanRequest confirmed = found(DisabilityFinding.CONFIRMED);
		return switch (stage) {
			case CHECKING -> asked();
			case NOT_FOUND -> found(DisabilityFinding.NOT_FOUND);
			case STOPPED -> found(DisabilityFinding.NOT_CONFIRMED);
			case TO_ANALYSE -> value(awaiting(confirmed).mseAnswered(answer(), DAY));
			case AWAITING_MSE -> awaiting(confirmed);
			case NEEDED -> value(confirmed.analysed(analysis(true)));
			case NOT_NEEDED -> value(confirmed.analysed(analysis(false)));
			case WITHDRAWN -> value(confirmed.withdrawn(DAY));
		};
	}

	static PlanRequest asked() {
		return new PlanRequest("planrequest_1", 0, new PlanRequestPlace("office_1", "person_1"),
				new RequestingEmployer(new Inn("7700000023"), "ООО «Лампа»", "Лебедева Ольга"),
				typed("100-000-000 09").readable().orElseThrow(), job(DAY), DAY, DisabilityCheck.asked("exchange_1"),
				null, null, null);
	}

	static RequestedWorker.Typed typed(String snils) {
		return new RequestedWorker.Typed("Травина", "Алла", "Юрьевна", LocalDate.of(1990, 5, 17), snils);
	}

	static RequestedJob job(LocalDate startsOn) {
		return new RequestedJob("оператор", startsOn, "Нужен пандус.", MentorWish.UNDECIDED, "Рогова Инна",
				"+7 495 000-44-01");
	}

	static PlanRequest found(DisabilityFinding finding) {
		return value(asked().checked(finding, DAY, null, "", DAY));
	}

	static PlanRequest awaiting(PlanRequest confirmed) {
		return value(confirmed.mseAsked(DAY, DAY, DAY));
	}

	static RequestMse.Answer answer() {
		return new RequestMse.Answer("МСЭ-7", true, "Показано.", DAY, DAY);
	}

	static NeedAnalysis analysis(boolean needed) {
		return new NeedAnalysis(needed, "Тайное основание.", "Тайна.", DAY, "staff_1");
	}

	static PlanRequest value(Decision<PlanRequest> decision) {
		return switch (decision) {
			case Accepted<PlanRequest>(var request) -> request;
			case Rejected<PlanRequest>(var objections) -> throw new AssertionError(objections);
		};
	}

}
