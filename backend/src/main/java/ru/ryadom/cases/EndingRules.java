package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.kernel.Inn;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** When a case may end, be opened again, and have its results entered. */
final class EndingRules {

	private static final int MOST_REOPENINGS = 20;

	private EndingRules() {
	}

	static List<Objection> end(Case of) {
		return new Objections().and(TransferRules.notAccepted(of))
			.when(!of.isOpen(), Objection.of("CASE_CLOSED", "Дело уже закрыто.", Norms.SIT_10))
			.when(of.openOrderId() != null,
					Objection.of("ORDER_AWAITS_HEAD", "Проект приказа ждёт руководителя. Пусть он сначала вернёт его.",
							Norms.SIT_23))
			.all();
	}

	/** What each way to end asks for. */
	static List<Objection> ending(Case of, Ending ending, LocalDate today) {
		Objections objections = new Objections().text("reason", ending.reason(), 4000)
			.notAfter("on", ending.on(), today)
			.when(ending.on().isBefore(of.plan().agreedOn()), Objection.at("on", "END_BEFORE_PLAN",
					"Дело кончилось раньше, чем согласован план. Проверьте дату."));
		return switch (ending.outcome()) {
			case NOT_NEEDED,
					REFUSED_AFTER_MSE ->
				objections
					.when(true,
							new Objection("REFUSAL_BY_DECISION",
									"Отказ — это решение о нуждаемости: примите его, и гражданин узнает причины.",
									List.of("outcome"), Norms.SIT_05))
					.all();
			case EMPLOYED -> objections.and(accompanying(of)).and(employment(of, ending)).all();
			case TERM_ENDED -> objections.and(accompanying(of))
				.when(of.state() instanceof Accompanying going && !ending.on().isAfter(going.until()),
						new Objection("TERM_RUNS", "Сертификат ещё действует: срок не окончен.", List.of("on"),
								Norms.SIT_10))
				.all();
			case MERGED ->
				objections
					.when(true,
							new Objection("MERGED_BY_MERGING",
									"Второе дело того же человека закрывают объединением: назовите главное дело.",
									List.of("outcome"), Norms.SIT_00))
					.all();
			case REMOVED_FROM_PLAN, CITIZEN_REFUSED, OTHER -> objections.all();
		};
	}

	private static List<Objection> accompanying(Case of) {
		return new Objections()
			.when(!(of.state() instanceof Accompanying),
					new Objection("NOT_ACCOMPANIED", "Сопровождение ещё не началось: выберите другой исход.",
							List.of("outcome"), Norms.SIT_10))
			.all();
	}

	private static List<Objection> employment(Case of, Ending ending) {
		@Nullable Employment employment = ending.employment();
		if (employment == null) {
			return List.of(Objection.at("employerName", "EMPLOYER_MISSING", "Назовите работодателя, ИНН и должность."));
		}
		return new Objections().text("employerName", employment.employerName(), 300)
			.text("post", employment.post(), 300)
			.when(!Inn.isInn(employment.employerInn()),
					Objection.at("employerInn", "BAD_INN", "ИНН неверен: проверьте цифры."))
			.notAfter("hiredOn", employment.hiredOn(), ending.on())
			.when(of.state() instanceof Accompanying going && employment.hiredOn().isBefore(going.since()),
					Objection.at("hiredOn", "HIRED_BEFORE_CERTIFICATE",
							"Приняли на работу раньше, чем началось сопровождение. Проверьте дату."))
			.all();
	}

	/** A certificate that is over does not come back (SIT-09). */
	static List<Objection> reopen(Case of, LocalDate today) {
		return new Objections()
			.when(of.reopenings().size() >= MOST_REOPENINGS,
					Objection.of("REOPENED_ENOUGH",
							"Дело открывали снова уже " + MOST_REOPENINGS + " раз: заведите новое по новому плану.",
							Norms.SIT_00))
			.when(!(of.state() instanceof CaseClosed), Objection.of("CASE_OPEN", "Дело и так открыто.", Norms.SIT_10))
			.when(former(of).filter((state) -> state instanceof Accompanying going && today.isAfter(going.until()))
				.isPresent(),
					Objection.of("CERTIFICATE_OVER", "Шесть месяцев сертификата прошли: нужен новый план и новое дело.",
							Norms.SIT_09))
			.when(of.closing() != null && of.closing().results() != null,
					Objection.of("RESULTS_ENTERED", "Результаты уже внесены: заведите новое дело.", Norms.SIT_11))
			.all();
	}

	private static Optional<CaseState> former(Case of) {
		return Optional.ofNullable(of.closing()).map((closing) -> closing.ending().former());
	}

	static List<Objection> ngoReport(Case of) {
		return new Objections().and(afterAccompaniment(of))
			.when(of.provision().engagement() == null,
					Objection.of("NO_NGO", "Организация не сопровождала: отчёта от неё не ждут.", Norms.SIT_12))
			.when(of.closing() != null && of.closing().ngoReport() != null,
					Objection.of("REPORT_KNOWN", "Сведения организации уже записаны.", Norms.SIT_12))
			.all();
	}

	static List<Objection> results(Case of) {
		return new Objections().and(afterAccompaniment(of))
			.when(of.closing() != null && of.closing().results() != null,
					Objection.of("RESULTS_ENTERED", "Результаты уже внесены.", Norms.SIT_11))
			.all();
	}

	private static List<Objection> afterAccompaniment(Case of) {
		Closing closing = of.closing();
		return new Objections()
			.when(closing == null || !closing.ending().afterAccompaniment(),
					Objection.of("NOTHING_TO_REPORT", "Результаты вносят, когда сопровождение окончено.", Norms.SIT_11))
			.all();
	}

}
