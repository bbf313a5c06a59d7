package ru.ryadom.exchange;

import java.time.LocalDate;
import java.util.List;

/** Messages about somebody who does not exist. */
final class InventedBodies {

	static final String LAST_NAME = "Неповторимова";

	static final String SNILS = "50000000137";

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private InventedBodies() {
	}

	static ExchangeBody of(ExchangeKind kind) {
		ExchangeBody.About about = new ExchangeBody.About(LAST_NAME, "Мария", null, LocalDate.of(1990, 5, 17), SNILS);
		return switch (kind) {
			case MSE_REQUEST -> new ExchangeBody.MseRequest(about, "17.77/2026", "В выписке нет степени ограничения.");
			case MSE_REMINDER -> new ExchangeBody.MseReminder("exchange_1");
			case IPRA_EXTRACT_REQUEST -> new ExchangeBody.IpraExtractRequest(about);
			case DISABILITY_REQUEST -> new ExchangeBody.DisabilityRequest(about);
			case MSE_ANSWER_ENTRY -> new ExchangeBody.MseAnswerEntry(about, true, DAY);
			case CONTRACT_ENTRY -> new ExchangeBody.ContractEntry(about, "АНО «Опора»", "7700000000", "7", DAY);
			case CERTIFICATE_ENTRY ->
				new ExchangeBody.CertificateEntry(about, "77-000001", 1, DAY, DAY.plusMonths(6), DAY.plusMonths(1));
			case RESULTS_ENTRY -> new ExchangeBody.ResultsEntry(about, "трудоустроен", DAY, List.of("Помощь в пути"));
		};
	}

}
