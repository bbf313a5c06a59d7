package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** When a case may go to another office, and what that one may do with it. */
final class TransferRules {

	private static final int MOST = 20;

	private TransferRules() {
	}

	/** What forbids to work on a case that nobody here has accepted yet. */
	static List<Objection> notAccepted(Case of) {
		return new Objections()
			.when(of.turns().transfer().isPresent(), Objection.of("CASE_NOT_ACCEPTED",
					"Дело передано из другого центра. Сначала примите его или верните с причиной.", Norms.SIT_00))
			.all();
	}

	/** What lies before the head or an organisation is settled where it was begun. */
	static List<Objection> transfer(Case of, LocalDate today) {
		Provision provision = of.arranged();
		return new Objections().and(notAccepted(of))
			.when(!of.isOpen(), Objection.of("CASE_CLOSED", "Дело уже закрыто: передавать нечего.", Norms.SIT_10))
			.when(of.openOrderId() != null,
					Objection.of("ORDER_AWAITS_HEAD", "Проект приказа ждёт руководителя. Пусть он сначала вернёт его.",
							Norms.SIT_23))
			.when(provision.waiting(today).isPresent() || provision.agreed().isPresent(),
					Objection.of("OFFER_STANDS",
							"Предложение организации ещё в силе: отзовите его или запишите договор.", Norms.SIT_20))
			.when(of.turns().transfers().size() >= MOST, Objection.of("MOVED_ENOUGH",
					"Дело передавали уже " + MOST + " раз: договоритесь с другим центром по телефону.", Norms.SIT_00))
			.all();
	}

	static List<Objection> sending(Case of, CaseTransfer transfer, LocalDate today) {
		return new Objections().text("reason", transfer.reason(), 2000)
			.notAfter("on", transfer.on(), today)
			.when(transfer.on().isBefore(of.plan().agreedOn()),
					Objection.at("on", "MOVED_BEFORE_PLAN", "Это раньше, чем согласован план. Проверьте дату."))
			.when(transfer.toOfficeId().equals(of.officeId()),
					Objection.at("officeId", "SAME_OFFICE", "Дело и так в этом центре. Выберите другой."))
			.all();
	}

	static List<Objection> answer(Case of) {
		return new Objections()
			.when(of.turns().transfer().isEmpty(),
					Objection.of("NO_CASE_SENT", "Этого дела из другого центра не передавали.", Norms.SIT_00))
			.all();
	}

	/** The office is that of the place of residence or of stay. */
	static List<Objection> accepting(CaseTransfer.Answer answer) {
		return new Objections()
			.when(!answer.checked().contains(TransferCheck.RESIDENCE), Objection.at("checked", "RESIDENCE_UNCHECKED",
					"Проверьте, что человек живёт или находится там, где работает ваш центр. Если нет, верните дело."))
			.longest("words", answer.words(), 2000)
			.all();
	}

}
