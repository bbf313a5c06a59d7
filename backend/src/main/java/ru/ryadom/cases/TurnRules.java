package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.kernel.Inn;
import ru.ryadom.law.Action;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** When a case may turn from the straight road. */
public final class TurnRules {

	private static final int MOST_REPORTS = 20;

	private static final int MOST_PAUSES = 20;

	/** Whoever agrees on a job longer ahead than this has not begun it. */
	private static final int MONTHS_AHEAD = 3;

	private static final int LONGEST_PAUSE_MONTHS = 12;

	private TurnRules() {
	}

	/** What a citizen may do with their own case. */
	public static List<Action> ofCitizen(Case of, LocalDate today) {
		return List.of(new Action("reportHiring", reportHiring(of)),
				new Action("reportJobLoss", reportLoss(of, today)));
	}

	/** What hardly anybody comes for. */
	static List<Action> rare(Case of, LocalDate today) {
		return List.of(new Action("mergeCase", MergeRules.duplicate(of, today)),
				new Action("transferCase", TransferRules.transfer(of, today)), new Action("pauseCase", pause(of)));
	}

	/** What waits for somebody when it is possible at all. */
	static List<Action> waiting(Case of) {
		return List.of(new Action("rejectJobReport", reject(of)), new Action("confirmHiring", confirm(of)),
				new Action("resumeCase", resume(of)), new Action("returnCase", TransferRules.answer(of)),
				new Action("acceptCase", TransferRules.answer(of)));
	}

	/** What another office sent, and what somebody told and nobody has checked. */
	static boolean owes(Case of, CaseTask task) {
		return switch (task) {
			case CHECK_HIRING -> of.isOpen() && of.turns().waiting(JobReportKind.FOUND).isPresent();
			case CHECK_JOB_LOSS -> !of.isOpen() && of.turns().waiting(JobReportKind.LOST).isPresent();
			case ACCEPT_CASE -> of.turns().transfer().isPresent();
			case REVIEW_MSE_ANSWER, REVIEW_IPRA_EXTRACT, CLOSE_BY_PLAN, REPLACE_PROVIDER, ANSWER_REQUEST,
					HAND_OVER_PAPER, HAND_OVER_NOTICE, ANALYSE_NEED, CHECK_DENIED_HIRING ->
				false;
		};
	}

	/** What forbids to go on along the road. */
	static List<Objection> standsStill(Case of) {
		return new Objections()
			.when(of.turns().pause().isPresent(), Objection.of("CASE_PAUSED",
					"Дело приостановлено: сначала возобновите его. Шесть месяцев сертификата идут.", Norms.SIT_09))
			.and(TransferRules.notAccepted(of))
			.all();
	}

	static List<Objection> reportHiring(Case of) {
		return new Objections()
			.when(!of.isOpen(),
					Objection.of("CASE_CLOSED", "Дело уже закрыто: сообщать о работе по нему не нужно.", Norms.SIT_10))
			.and(enough(of))
			.all();
	}

	/** A job that was lost matters while the case can be opened again (SIT-09). */
	static List<Objection> reportLoss(Case of, LocalDate today) {
		boolean employed = of.state() instanceof CaseClosed closed && closed.outcome() == CaseOutcome.EMPLOYED;
		return new Objections().when(!employed, Objection.of("NOT_EMPLOYED",
				"О потере работы сообщают, когда дело закрыто трудоустройством. Расскажите о ней в центре занятости.",
				Norms.SIT_10))
			.and(employed ? EndingRules.reopen(of, today) : List.of())
			.and(enough(of))
			.all();
	}

	private static List<Objection> enough(Case of) {
		return new Objections().when(of.turns().jobReports().size() >= MOST_REPORTS,
				Objection.of("REPORTED_ENOUGH",
						"По этому делу сообщали о работе уже " + MOST_REPORTS + " раз. Позвоните в центр занятости.",
						Norms.SIT_10))
			.all();
	}

	/** What a report has to say. */
	static List<Objection> told(Case of, JobReport.Told told, LocalDate today) {
		JobReport.@Nullable FoundJob job = told.found();
		Objections objections = new Objections().longest("words", told.words(), 2000);
		if (job == null) {
			return objections.notAfter("lostOn", told.day(), today)
				.when(isBeforeHiring(of, told.day()),
						Objection.at("lostOn", "LOST_BEFORE_HIRED",
								"В этот день работа ещё не началась. Проверьте дату."))
				.all();
		}
		String inn = job.employerInn();
		return objections.text("employerName", job.employerName(), 300)
			.text("post", job.post(), 300)
			.when(inn != null && !Inn.isInn(inn),
					Objection.at("employerInn", "BAD_INN", "ИНН неверен: проверьте цифры или оставьте поле пустым."))
			.when(told.day().isBefore(of.plan().agreedOn()),
					Objection.at("hiredOn", "HIRED_BEFORE_PLAN", "Это раньше, чем согласован план. Проверьте дату."))
			.when(told.day().isAfter(today.plusMonths(MONTHS_AHEAD)),
					Objection.at("hiredOn", "DATE_TOO_FAR", "До этого дня ещё далеко. Проверьте дату."))
			.all();
	}

	private static boolean isBeforeHiring(Case of, LocalDate day) {
		Closing closing = of.closing();
		Employment employment = (closing != null) ? closing.ending().employment() : null;
		return employment != null && day.isBefore(employment.hiredOn());
	}

	/** Who is hired before the certificate leaves the road another way. */
	static List<Objection> confirm(Case of) {
		return new Objections().and(hiringWaits(of))
			.when(of.isOpen() && !(of.state() instanceof Accompanying),
					Objection.of("NOT_ACCOMPANIED",
							"Сопровождение ещё не началось: закройте дело с другим исходом или дождитесь сертификата.",
							Norms.SIT_10))
			.and(of.isOpen() ? EndingRules.end(of) : List.of())
			.all();
	}

	private static List<Objection> hiringWaits(Case of) {
		return new Objections().when(!of.tasks().contains(CaseTask.CHECK_HIRING), Objection.of("NO_HIRING_REPORTED",
				"Сообщения о трудоустройстве, которое ждёт проверки, нет.", Norms.SIT_10))
			.all();
	}

	static List<Objection> reject(Case of) {
		return new Objections()
			.when(!of.tasks().contains(CaseTask.CHECK_HIRING) && !of.tasks().contains(CaseTask.CHECK_JOB_LOSS),
					Objection.of("NO_JOB_REPORTED", "Сообщения о работе, которое ждёт проверки, нет.", Norms.SIT_10))
			.all();
	}

	/** The days of МСЭ are not ours to stop, nor is what lies before the head. */
	static List<Objection> pause(Case of) {
		return new Objections().and(TransferRules.notAccepted(of))
			.when(!of.isOpen(), Objection.of("CASE_CLOSED", "Дело уже закрыто.", Norms.SIT_10))
			.when(of.turns().pause().isPresent(), Objection.of("CASE_PAUSED", "Дело уже приостановлено.", Norms.SIT_09))
			.when(of.state() instanceof AwaitingMse, Objection.of("PAUSE_AT_MSE",
					"Ответа ждут от МСЭ, и её срок центр занятости не останавливает. Дождитесь ответа.", Norms.SIT_03))
			.when(of.openOrderId() != null,
					Objection.of("ORDER_AWAITS_HEAD", "Проект приказа ждёт руководителя. Пусть он сначала вернёт его.",
							Norms.SIT_23))
			.when(of.turns().pauses().size() >= MOST_PAUSES,
					Objection.of("PAUSED_ENOUGH",
							"Дело приостанавливали уже " + MOST_PAUSES
									+ " раз. Решите с гражданином, нужно ли продолжать.",
							Norms.SIT_09))
			.all();
	}

	static List<Objection> pausing(Case of, CasePause pause, LocalDate today) {
		LocalDate ran = of.turns()
			.pauses()
			.stream()
			.map(CasePause::endedOn)
			.filter(Objects::nonNull)
			.reduce((_, last) -> last)
			.orElse(null);
		return new Objections().text("note", pause.note(), 2000)
			.notAfter("from", pause.from(), today)
			.when(pause.from().isBefore(since(of)),
					Objection.at("from", "PAUSE_BEFORE_STAGE",
							"В этот день дело было на другом шаге. Приостановить можно с дня, когда начался нынешний."))
			.when(ran != null && pause.from().isBefore(ran),
					Objection.at("from", "PAUSES_OVERLAP", "В этот день дело уже стояло. Проверьте дату."))
			.when(!pause.expectedEnd().isAfter(pause.from()),
					Objection.at("expectedEnd", "PAUSE_ENDS_EARLY",
							"Приостановка кончается позже, чем начинается. Проверьте день."))
			.when(!pause.expectedEnd().isAfter(today),
					Objection.at("expectedEnd", "DATE_PAST", "Этот день уже наступил. Назовите день впереди."))
			.when(pause.expectedEnd().isAfter(pause.from().plusMonths(LONGEST_PAUSE_MONTHS)),
					Objection.at("expectedEnd", "PAUSE_TOO_LONG",
							"Дольше года дело не приостанавливают: закройте его, а потом начните по новому плану."))
			.when(of.state() instanceof Accompanying going && pause.expectedEnd().isAfter(going.until()),
					new Objection("PAUSE_BEYOND_CERTIFICATE",
							"Сертификат кончится раньше: его шесть месяцев от приостановки не сдвигаются.",
							List.of("expectedEnd"), Norms.SIT_09))
			.all();
	}

	private static LocalDate since(Case of) {
		return switch (of.state()) {
			case CaseState.DeterminingNeed(var since) -> since;
			case AwaitingMse(var since) -> since;
			case CaseState.ArrangingProvider(var since) -> since;
			case Accompanying(var since, var until) -> since;
			case CaseClosed(var on, var outcome, var owed) -> on;
		};
	}

	static List<Objection> resume(Case of) {
		return new Objections().and(TransferRules.notAccepted(of))
			.when(of.turns().pause().isEmpty(), Objection.of("NOT_PAUSED", "Дело не приостановлено.", Norms.SIT_09))
			.all();
	}

}
