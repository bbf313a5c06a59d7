package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * When a case may be closed because its person was entered twice. A person has one open
 * case (SIT-00), and the office finds people by their number: a second case is one under
 * a number that was typed wrongly. What others wait for or were promised is never merged
 * away: then the other case is the one to close.
 */
public final class MergeRules {

	/** No office is shown more cases that look alike. */
	public static final int MOST = 10;

	private static final int MOST_MERGES = 20;

	private MergeRules() {
	}

	/** What stands in the way when there is nothing to merge with. */
	public static Objection noLookalike() {
		return Objection.of("NO_LOOKALIKE", "Другого открытого дела с этим именем и днём рождения в вашем центре нет.",
				Norms.SIT_00);
	}

	static List<Objection> duplicate(Case of, LocalDate today) {
		Provision provision = of.arranged();
		return new Objections().and(TurnRules.standsStill(of))
			.when(!of.isOpen(), Objection.of("CASE_CLOSED", "Дело уже закрыто: объединять нечего.", Norms.SIT_10))
			.when(of.state() instanceof AwaitingMse,
					Objection.of("MSE_AWAITED",
							"По этому делу ждут ответа МСЭ: он придёт сюда. Дождитесь его или закройте другое дело.",
							Norms.SIT_03))
			.when(of.state() instanceof Accompanying, Objection.of("CERTIFICATE_FORMED",
					"По этому делу сформирован сертификат: оставьте главным его и закройте другое.", Norms.SIT_24))
			.when(of.openOrderId() != null,
					Objection.of("ORDER_AWAITS_HEAD", "Проект приказа ждёт руководителя. Пусть он сначала вернёт его.",
							Norms.SIT_23))
			.when(provision.waiting(today).isPresent() || provision.agreed().isPresent(),
					Objection.of("OFFER_STANDS", "Предложение организации ещё в силе: сначала отзовите его.",
							Norms.SIT_20))
			.when(provision.engagement() != null || provision.appointment() != null, Objection.of("PROVIDER_ARRANGED",
					"По этому делу есть договор с организацией или приказ: оставьте главным его и закройте другое.",
					Norms.SIT_06))
			.and(enough(of))
			.all();
	}

	/** Whether the other case may go on as the main one. */
	static List<Objection> main(Case main) {
		return new Objections()
			.when(!main.isOpen(), Objection.at("mainCaseId", "MAIN_CASE_CLOSED", "Главное дело закрыто."))
			.when(main.turns().transfer().isPresent(),
					Objection.at("mainCaseId", "MAIN_CASE_NOT_ACCEPTED",
							"Главное дело передано из другого центра. Сначала примите его."))
			.when(main.turns().merges().size() >= MOST_MERGES,
					Objection.at("mainCaseId", "MAIN_CASE_MERGED_ENOUGH",
							"Главное дело объединяли уже " + MOST_MERGES + " раз. Покажите его руководителю."))
			.all();
	}

	private static List<Objection> enough(Case of) {
		return new Objections()
			.when(of.turns().merges().size() >= MOST_MERGES,
					Objection.of("MERGED_ENOUGH",
							"Дело объединяли уже " + MOST_MERGES + " раз. Покажите его руководителю.", Norms.SIT_00))
			.all();
	}

}
