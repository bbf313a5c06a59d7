package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** What an answer of МСЭ must be. */
final class MseRules {

	/** More would be a fault of the wire, not an answer; the act names no bound. */
	private static final int MOST = 20;

	private MseRules() {
	}

	static List<Objection> objections(Optional<MseInquiry> asked, MseAnswer answer, LocalDate today) {
		return new Objections()
			.when(asked.map((inquiry) -> inquiry.answers().size() >= MOST).orElse(false),
					Objection.of("TOO_MANY_ANSWERS", "По делу записано " + MOST + " ответов МСЭ: больше не бывает.",
							Norms.SIT_03))
			.text("number", answer.number(), 60)
			.longest("reasons", answer.reasons(), 4000)
			.notAfter("receivedOn", answer.receivedOn(), today)
			.when(answer.receivedOn().isBefore(answer.answeredOn()),
					Objection.at("receivedOn", "ANSWER_RECEIVED_FIRST",
							"Ответ получен раньше, чем дан. Проверьте обе даты."))
			.when(asked.map((inquiry) -> answer.answeredOn().isBefore(inquiry.request().sentOn())).orElse(false),
					Objection.at("answeredOn", "ANSWER_BEFORE_REQUEST",
							"Ответ раньше запроса. Проверьте дату: возможно, это ответ на другой запрос."))
			.when(asked.map((inquiry) -> inquiry.has(answer)).orElse(false),
					new Objection("ANSWER_KNOWN", "Этот ответ МСЭ уже записан.", List.of("number"), Norms.SIT_03))
			.all();
	}

}
