package ru.ryadom.employers;

import java.util.List;

import ru.ryadom.law.Action;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** When a request is checked, analysed and taken back. */
public final class PlanRequestRules {

	private static final int MOST_REMINDERS = 40;

	private PlanRequestRules() {
	}

	/** What the office may do. */
	public static List<Action> ofStaff(PlanRequest of) {
		return List.of(new Action("recordDisabilityCheck", check(of)), new Action("analysePlanRequest", analyse(of)),
				new Action("reviewRequestMseAnswer", reviewMse(of)), new Action("askRequestMse", askMse(of)),
				new Action("recordRequestMseAsked", askMseOnPaper(of)), new Action("remindRequestMse", remindMse(of)),
				new Action("recordRequestMseAnswer", answerMse(of)));
	}

	/** What somebody of the organisation may do. */
	public static List<Action> ofEmployer(PlanRequest of) {
		return List.of(new Action("withdrawPlanRequest", withdraw(of)));
	}

	static List<Objection> check(PlanRequest of) {
		return new Objections().and(notWithdrawn(of))
			.when(isSettled(of) && of.stage() != PlanRequestStage.WITHDRAWN,
					Objection.of("CHECKED_ALREADY", "Инвалидность уже проверена.", Norms.WPP_04))
			.all();
	}

	static List<Objection> askMse(PlanRequest of) {
		return new Objections().and(confirmed(of))
			.when(of.mse() != null, Objection.of("MSE_ASKED_ALREADY", "МСЭ уже спросили.", Norms.WPP_05))
			.all();
	}

	/** What the exchange could not deliver may go on paper. */
	static List<Objection> askMseOnPaper(PlanRequest of) {
		RequestMse mse = of.mse();
		return (mse != null && mse.receiptUnknown()) ? confirmed(of) : askMse(of);
	}

	static List<Objection> remindMse(PlanRequest of) {
		return new Objections()
			.when(of.stage() != PlanRequestStage.AWAITING_MSE,
					Objection.of("MSE_NOT_AWAITED", "Ответа МСЭ по этому обращению не ждут.", Norms.WPP_05))
			.when(of.mse() != null && of.mse().reminders().size() >= MOST_REMINDERS,
					Objection.of("REMINDED_ENOUGH",
							"Напоминали уже " + MOST_REMINDERS
									+ " раз. Решите по новым сведениям или позвоните в бюро.",
							Norms.WPP_05))
			.all();
	}

	/** An answer may come at any time after МСЭ was asked, even when all is over. */
	static List<Objection> answerMse(PlanRequest of) {
		return new Objections()
			.when(of.mse() == null,
					Objection.of("MSE_NOT_ASKED", "МСЭ по этому обращению не спрашивали.", Norms.WPP_05))
			.all();
	}

	static List<Objection> reviewMse(PlanRequest of) {
		return new Objections()
			.when(of.mse() == null || !of.mse().reviewOwed(),
					Objection.of("NOTHING_TO_REVIEW", "Ответа МСЭ, который нужно разобрать, нет.", Norms.WPP_05))
			.all();
	}

	/** While МСЭ is silent the office may decide on what else it learns (decision 2). */
	static List<Objection> analyse(PlanRequest of) {
		return confirmed(of);
	}

	static List<Objection> withdraw(PlanRequest of) {
		return new Objections().and(notWithdrawn(of))
			.when(of.stage().isOver() && of.stage() != PlanRequestStage.WITHDRAWN,
					Objection.of("REQUEST_ANSWERED", "Центр занятости уже ответил на обращение: отзывать нечего.",
							Norms.WPP_00B))
			.all();
	}

	private static List<Objection> confirmed(PlanRequest of) {
		return new Objections().and(notWithdrawn(of))
			.when(of.withdrawnOn() == null && of.check().confirmedOn() == null,
					Objection.of("DISABILITY_NOT_CONFIRMED", "Инвалидность не подтверждена: сначала нужна проверка.",
							Norms.WPP_04))
			.when(of.analysis() != null, Objection.of("ANALYSED_ALREADY", "Анализ уже записан.", Norms.WPP_05))
			.all();
	}

	private static boolean isSettled(PlanRequest of) {
		return of.stage() != PlanRequestStage.CHECKING && of.stage() != PlanRequestStage.NOT_FOUND;
	}

	private static List<Objection> notWithdrawn(PlanRequest of) {
		return new Objections()
			.when(of.withdrawnOn() != null, Objection.of("REQUEST_WITHDRAWN", "Работодатель отозвал обращение."))
			.all();
	}

}
