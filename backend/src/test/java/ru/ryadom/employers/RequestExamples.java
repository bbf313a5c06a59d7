package ru.ryadom.employers;

import java.time.LocalDate;

import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.Ipra;
import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
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
			case TO_ANALYSE -> value(RequestMseMoves.answered(awaiting(confirmed), answer(), DAY));
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
		return value(RequestMseMoves.askOnPaper(confirmed, DAY, DAY, DAY));
	}

	/** МСЭ was asked over the exchange under this id. */
	static PlanRequest queued(String messageId) {
		PlanRequest asked = value(RequestMseMoves.ask(found(DisabilityFinding.CONFIRMED), ipra(), "Неясно.", DAY));
		return RequestMseMoves.queuedAs(asked, messageId);
	}

	static Ipra ipra() {
		return new Ipra("17.77/2026", DAY, DAY.plusYears(1), FactSource.PAPER);
	}

	static MseAnswer answer() {
		return answer("МСЭ-7", true);
	}

	static MseAnswer answer(String number, boolean needed) {
		return new MseAnswer(number, needed, "Показано.", DAY, DAY, MseChannel.PAPER);
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
