package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** How a case turns from the straight road, and comes back to it. */
public final class TurnMoves {

	private TurnMoves() {
	}

	/**
	 * Somebody tells of a job. The newest report is the one to be checked; those before
	 * it stay to be read.
	 */
	public static Decision<Case> reported(Case of, String id, JobReporter by, JobReport.Told told, LocalDate today) {
		boolean found = told.kind() == JobReportKind.FOUND;
		List<Objection> objections = new Objections()
			.and(found ? TurnRules.reportHiring(of) : TurnRules.reportLoss(of, today))
			.and(TurnRules.told(of, told, today))
			.all();
		return Decision.unless(objections, () -> of.with(of.turns()
			.reported(new JobReport(id, told.kind(), by, told.day(), told.found(), told.words(), today, false, null))));
	}

	/**
	 * The person was hired indeed: the case ends, and the report with it.
	 * @param checked whether the specialist has checked that it is this person and this
	 * employer
	 * @param noticeAgreed whether the person agrees that the employer hears of the
	 * support
	 */
	public static Decision<Case> confirmed(Case of, Employment employment, boolean checked, boolean noticeAgreed,
			String reason, String byId, LocalDate today) {
		Ending ending = new Ending(CaseOutcome.EMPLOYED, today, reason, employment, of.state(), byId);
		List<Objection> objections = new Objections().and(TurnRules.confirm(of))
			.and(TurnRules.confirm(of).isEmpty() ? EndingRules.ending(of, ending, today) : List.of())
			.when(!checked,
					Objection.at("checked", "HIRING_UNCHECKED",
							"Сверьте человека и ИНН работодателя: уведомление раскрыло бы инвалидность."))
			.all();
		return Decision.unless(objections, () -> {
			JobReport report = of.turns().waiting(JobReportKind.FOUND).orElseThrow();
			Case agreed = of.with(of.turns().answered(report.agreed(noticeAgreed)));
			return agreed.ended(ending);
		});
	}

	/** What somebody told of a job turned out to be otherwise; they are told why. */
	public static Decision<Case> rejected(Case of, String reason, String byId, LocalDate today) {
		List<Objection> objections = new Objections().and(TurnRules.reject(of)).text("reason", reason, 2000).all();
		JobReportKind kind = of.isOpen() ? JobReportKind.FOUND : JobReportKind.LOST;
		return Decision.unless(objections,
				() -> of.with(of.turns().answered(kind, new JobReport.Answer(false, today, reason, byId))));
	}

	/** The case stands still. */
	public static Decision<Case> paused(Case of, CasePause pause, LocalDate today) {
		List<Objection> objections = new Objections().and(TurnRules.pause(of))
			.and(TurnRules.pausing(of, pause, today))
			.all();
		return Decision.unless(objections, () -> of.with(of.turns().paused(pause)));
	}

	/** The case goes on. */
	public static Decision<Case> resumed(Case of, LocalDate on, LocalDate today) {
		List<Objection> objections = new Objections().and(TurnRules.resume(of))
			.notAfter("on", on, today)
			.when(of.turns().pause().filter((pause) -> on.isBefore(pause.from())).isPresent(),
					Objection.at("on", "RESUMED_BEFORE_PAUSE",
							"Возобновили раньше, чем приостановили. Проверьте дату."))
			.all();
		return Decision.unless(objections, () -> of.with(of.turns().resumed(on)));
	}

}
