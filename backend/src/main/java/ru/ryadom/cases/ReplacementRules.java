package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.ArrangingProvider;
import ru.ryadom.cases.NgoEngagement.NgoWorker;
import ru.ryadom.law.Action;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * When who accompanies may be replaced. The acts say nothing of it (SIT-24): the same
 * means as at first, and a new edition of the certificate with the same days (decision
 * 7).
 */
public final class ReplacementRules {

	/** More would be no accompaniment any more; the act names no bound. */
	private static final int MOST = 20;

	private ReplacementRules() {
	}

	static List<Action> actions(Case of, LocalDate today) {
		return List.of(new Action("correctCertificate", correct(of)), new Action("startReplacement", start(of)),
				new Action("cancelReplacement", cancel(of, today)),
				new Action("replaceCertificate", replace(of, today)));
	}

	/** Whether somebody has to see to who accompanies. */
	static boolean isOwed(Case of) {
		return (of.state() instanceof Accompanying || of.state() instanceof ArrangingProvider)
				&& (isUnderway(of) || of.provision().trouble().isPresent() || NgoMoves.isHandedBack(of));
	}

	/** Where somebody to accompany is looked for, at first or in place of another. */
	static List<Objection> choosing(Case of) {
		return (of.state() instanceof Accompanying && isUnderway(of)) ? TurnRules.standsStill(of)
				: CaseRules.arranging(of);
	}

	static List<Objection> start(Case of) {
		Provision now = of.provision();
		boolean possible = of.state() instanceof Accompanying || of.state() instanceof ArrangingProvider;
		return new Objections().and(over(of))
			.and(TurnRules.standsStill(of))
			.when(of.isOpen() && (!possible || Arranged.of(now).isNobody()),
					Objection.of("NOBODY_TO_REPLACE", "Пока никто не сопровождает и не подобран: менять некого.",
							Norms.SIT_24))
			.when(isUnderway(of),
					Objection.of("REPLACEMENT_BEGUN",
							"Замену уже начали: подберите нового сопровождающего или отмените её.", Norms.SIT_24))
			.when(!isUnderway(of) && of.openOrderId() != null,
					Objection.of("ORDER_AWAITS_HEAD", "Проект приказа ждёт руководителя. Пусть он сначала вернёт его.",
							Norms.SIT_23))
			.when(now.succession().former().size() >= MOST,
					Objection.of("REPLACED_ENOUGH",
							"Сопровождающего меняли уже " + MOST + " раз: больше система не ведёт.", Norms.SIT_24))
			.all();
	}

	/** Who may go on, and why another is looked for. */
	static List<Objection> starting(Case of, ReplacementReason reason, KeptProvider kept) {
		Provision now = of.provision();
		NgoEngagement ngo = now.engagement();
		return new Objections()
			.when(kept == KeptProvider.STAFF && (now.appointment() == null || !(of.state() instanceof Accompanying)),
					Objection.at("keeps", "NO_STAFF_TO_KEEP", "Работник центра здесь не сопровождает."))
			.when(kept == KeptProvider.NGO && (ngo == null || now.isWhollyByNgo()),
					Objection.at("keeps", "NO_NGO_TO_KEEP",
							"Оставить организацию можно, когда она выполняет часть мероприятий."))
			.when(kept == KeptProvider.NGO && NgoMoves.isHandedBack(of),
					Objection.at("keeps", "NGO_HANDED_BACK", "Организация вернула назначение: оставить её нельзя."))
			.when(reason == ReplacementReason.NGO_JOINS && (kept != KeptProvider.STAFF || ngo != null),
					Objection.at("keeps", "NOBODY_TO_JOIN",
							"Присоединиться организация может к работнику центра: оставьте его сопровождать."))
			.all();
	}

	static List<Objection> cancel(Case of, LocalDate today) {
		return new Objections().and(over(of)).and(underway(of)).and(stillOut(of, today)).all();
	}

	/** Whether the new edition may be formed: somebody takes the place. */
	static List<Objection> replace(Case of, LocalDate today) {
		Provision next = of.arranged();
		return new Objections().and(over(of))
			.and(TurnRules.standsStill(of))
			.and(underway(of))
			.when(isUnderway(of) && !next.isComplete(), Objection.of("NOBODY_APPOINTED",
					"Сначала нужен договор с организацией или утверждённый приказ: в сертификате стоит тот, кто сопровождает.",
					Norms.SIT_06))
			.when(isUnderway(of) && Arranged.of(next).equals(Arranged.of(of.provision())),
					Objection.of("NOBODY_CHANGED", "Сопровождает тот же, кто и раньше: новая редакция не нужна.",
							Norms.SIT_24))
			.and(stillOut(of, today))
			.all();
	}

	/** Whether a slip of the certificate may be corrected. */
	static List<Objection> correct(Case of) {
		return new Objections().and(over(of))
			.and(TurnRules.standsStill(of))
			.when(of.isOpen() && !(of.state() instanceof Accompanying),
					Objection.of("NO_CERTIFICATE", "Сертификата ещё нет: исправлять нечего.", Norms.SIT_24))
			.all();
	}

	/** The organisation's own worker, when that is what is corrected. */
	static List<Objection> worker(Case of, @Nullable NgoWorker worker) {
		if (worker == null) {
			return List.of();
		}
		return new Objections()
			.when(of.provision().engagement() == null,
					Objection.at("workerName", "NO_NGO",
							"Организация здесь не сопровождает. Телефон и почту работника центра меняет руководитель."))
			.text("workerName", worker.name(), 200)
			.text("workerPhone", worker.phone(), 60)
			.longest("workerEmail", worker.email(), 120)
			.all();
	}

	private static List<Objection> stillOut(Case of, LocalDate today) {
		Provision next = of.arranged();
		return !isUnderway(of) ? List.of() : new Objections()
			.when(next.openOrderId() != null,
					Objection.of("ORDER_AWAITS_HEAD", "Проект приказа ждёт руководителя. Пусть он сначала вернёт его.",
							Norms.SIT_23))
			.when(next.waiting(today).isPresent() || next.agreed().isPresent(),
					Objection.of("OFFER_STANDS",
							"Предложение организации ещё в силе: отзовите его или запишите договор.", Norms.SIT_20))
			.all();
	}

	private static List<Objection> underway(Case of) {
		return new Objections()
			.when(of.isOpen() && !isUnderway(of),
					Objection.of("NO_REPLACEMENT", "Замену сопровождающего не начинали.", Norms.SIT_24))
			.all();
	}

	private static List<Objection> over(Case of) {
		return new Objections().when(!of.isOpen(), Objection.of("CASE_CLOSED", "Дело закрыто.", Norms.SIT_10)).all();
	}

	static boolean isUnderway(Case of) {
		return of.provision().succession().underway() != null;
	}

}
