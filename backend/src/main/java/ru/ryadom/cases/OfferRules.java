package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** When an offer may be made, answered, taken back and turned into a contract. */
final class OfferRules {

	/** More would not be a search any more; the act names no bound. */
	private static final int MOST = 20;

	private OfferRules() {
	}

	static List<Objection> offer(Case of, LocalDate today) {
		Provision provision = of.arranged();
		return new Objections().and(ReplacementRules.choosing(of))
			.and(CaseRules.measuresChosen(of, Norms.SIT_21))
			.when(provision.waiting(today).isPresent(),
					Objection.of("OFFER_WAITS", "Предыдущее предложение ещё ждёт ответа. Дождитесь его или отзовите.",
							Norms.SIT_20))
			.when(provision.agreed().isPresent(),
					Objection.of("OFFER_AGREED", "Организация уже согласна: запишите реквизиты договора.",
							Norms.SIT_21))
			.when(provision.engagement() != null,
					Objection.of("NGO_ENGAGED", "Договор с организацией уже записан.", Norms.SIT_21))
			.when(provision.openOrderId() != null || isStaffChosen(of), Objection.of("STAFF_CHOSEN",
					"По делу уже подготовлен приказ о работнике центра. Чтобы предложить организации, приказ должен вернуться.",
					Norms.SIT_20))
			.when(provision.offers().size() >= MOST,
					Objection.of("TOO_MANY_OFFERS",
							"По делу сделано уже " + MOST + " предложений: назначьте работника.", Norms.SIT_20))
			.all();
	}

	/** A worker who goes on is not chosen anew: an organisation may join them. */
	private static boolean isStaffChosen(Case of) {
		Appointment appointment = of.arranged().appointment();
		return appointment != null
				&& !(ReplacementRules.isUnderway(of) && appointment.equals(of.provision().appointment()));
	}

	/** What an offer's days must be: no longer than there is time to choose (SIT-06). */
	static List<Objection> days(LocalDate answerBy, LocalDate today, LocalDate latest) {
		return new Objections()
			.when(answerBy.isBefore(today), Objection.at("answerBy", "DATE_PAST", "Этот день уже прошёл."))
			.when(answerBy.isAfter(latest), new Objection("ANSWER_AFTER_TERM",
					"Ответа нельзя ждать дольше, чем идёт срок подбора: если организация промолчит, назначают работника центра.",
					List.of("answerBy"), Norms.SIT_06))
			.all();
	}

	static List<Objection> answer(Case of, LocalDate today) {
		return new Objections()
			.when(of.arranged().waiting(today).isEmpty(), Objection.of("NO_OFFER_WAITS",
					"Предложения, которое ждёт ответа, нет: срок ответа прошёл или ответ уже есть.", Norms.SIT_20))
			.all();
	}

	static List<Objection> places(Case of, Set<Integer> places) {
		int last = of.measures().size() - 1;
		return new Objections()
			.when(places.isEmpty(),
					Objection.at("measures", "NO_MEASURES", "Отметьте хотя бы одно мероприятие или откажитесь."))
			.when(places.stream().anyMatch((place) -> place < 0 || place > last),
					Objection.at("measures", "UNKNOWN_MEASURE", "Такого мероприятия в предложении нет."))
			.all();
	}

	static List<Objection> withdraw(Case of, LocalDate today) {
		return new Objections()
			.when(of.arranged().waiting(today).isEmpty() && of.arranged().agreed().isEmpty(),
					Objection.of("NO_OFFER_STANDS", "Предложения, которое можно отозвать, нет.", Norms.SIT_20))
			.all();
	}

	static List<Objection> engage(Case of) {
		return new Objections().and(ReplacementRules.choosing(of))
			.when(of.arranged().engagement() != null,
					Objection.of("NGO_ENGAGED", "Договор с организацией уже записан.", Norms.SIT_21))
			.when(of.arranged().engagement() == null && of.arranged().agreed().isEmpty(),
					Objection.of("NGO_NOT_AGREED", "Согласия организации ещё нет: записывать договор не с кем.",
							Norms.SIT_20))
			.all();
	}

}
