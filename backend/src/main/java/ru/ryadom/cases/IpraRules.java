package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Action;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/** When an extract of ИПРА is asked for, written down and looked over (SIT-25). */
public final class IpraRules {

	/** More would be a fault of the wire; the act names no bound. */
	private static final int MOST = 20;

	private IpraRules() {
	}

	static List<Action> actions(Case of) {
		return List.of(new Action("reviewIpraExtract", review(of)), new Action("recordIpraExtract", record(of)),
				new Action("requestIpraExtract", request(of)));
	}

	static List<Objection> request(Case of) {
		return new Objections().and(record(of))
			.when(of.ipraInquiry().isAwaited(), Objection.of("EXTRACT_AWAITED",
					"Выписку уже запросили: она придёт в дело сама. Её путь виден в деле и в «Обмене».", Norms.SIT_25))
			.all();
	}

	static List<Objection> record(Case of) {
		return new Objections().and(TransferRules.notAccepted(of))
			.when(!of.isOpen(), Objection.of("CASE_CLOSED", "Дело закрыто: новая выписка ему не нужна.", Norms.SIT_25))
			.when(of.ipraInquiry().extracts().size() >= MOST,
					Objection.of("TOO_MANY_EXTRACTS", "В деле уже " + MOST + " выписок: больше не бывает.",
							Norms.SIT_25))
			.all();
	}

	static List<Objection> review(Case of) {
		return new Objections().when(!of.ipraInquiry().reviewOwed(), Objection.of("NO_EXTRACT_TO_REVIEW",
				"Выписки, которая расходится с делом и ждёт разбора, нет.", Norms.SIT_25))
			.all();
	}

	/** What an extract must be, whichever way it came. */
	static List<Objection> extract(Case of, IpraExtract extract, LocalDate today) {
		LocalDate issued = extract.issuedOn();
		return new Objections().text("number", extract.number(), 50)
			.notAfter("receivedOn", extract.receivedOn(), today)
			.when(issued != null && issued.isAfter(extract.receivedOn()),
					Objection.at("issuedOn", "EXTRACT_RECEIVED_FIRST",
							"Выписка получена раньше, чем дана. Проверьте обе даты."))
			.when(issued != null && extract.validUntil() != null && extract.validUntil().isBefore(issued),
					Objection.at("validUntil", "EXTRACT_ENDS_FIRST", "ИПРА кончается раньше, чем дана выписка."))
			.when(of.ipraInquiry().has(extract),
					new Objection("EXTRACT_KNOWN", "Эта выписка уже в деле.", List.of("number"), Norms.SIT_25))
			.all();
	}

}
