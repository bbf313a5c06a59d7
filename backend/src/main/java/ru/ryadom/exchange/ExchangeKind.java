package ru.ryadom.exchange;

/** What a message is about, in a word; each kind is one shape of {@link ExchangeBody}. */
public enum ExchangeKind {

	MSE_REQUEST(ExchangeBody.MseRequest.class, true), MSE_REMINDER(ExchangeBody.MseReminder.class, false),
	IPRA_EXTRACT_REQUEST(ExchangeBody.IpraExtractRequest.class, true),
	DISABILITY_REQUEST(ExchangeBody.DisabilityRequest.class, true),
	MSE_ANSWER_ENTRY(ExchangeBody.MseAnswerEntry.class, false), CONTRACT_ENTRY(ExchangeBody.ContractEntry.class, false),
	CERTIFICATE_ENTRY(ExchangeBody.CertificateEntry.class, false),
	RESULTS_ENTRY(ExchangeBody.ResultsEntry.class, false);

	private final Class<? extends ExchangeBody> shape;

	private final boolean answered;

	ExchangeKind(Class<? extends ExchangeBody> shape, boolean answered) {
		this.shape = shape;
		this.answered = answered;
	}

	public static ExchangeKind of(ExchangeBody body) {
		return switch (body) {
			case ExchangeBody.MseRequest _ -> MSE_REQUEST;
			case ExchangeBody.MseReminder _ -> MSE_REMINDER;
			case ExchangeBody.IpraExtractRequest _ -> IPRA_EXTRACT_REQUEST;
			case ExchangeBody.DisabilityRequest _ -> DISABILITY_REQUEST;
			case ExchangeBody.MseAnswerEntry _ -> MSE_ANSWER_ENTRY;
			case ExchangeBody.ContractEntry _ -> CONTRACT_ENTRY;
			case ExchangeBody.CertificateEntry _ -> CERTIFICATE_ENTRY;
			case ExchangeBody.ResultsEntry _ -> RESULTS_ENTRY;
		};
	}

	public Class<? extends ExchangeBody> shape() {
		return this.shape;
	}

	/** Whether something comes back besides the receipt. */
	public boolean isAnswered() {
		return this.answered;
	}

	/** As staff call it. */
	public String words() {
		return switch (this) {
			case MSE_REQUEST -> "Запрос рекомендаций в МСЭ";
			case MSE_REMINDER -> "Напоминание МСЭ";
			case IPRA_EXTRACT_REQUEST -> "Запрос выписки ИПРА";
			case DISABILITY_REQUEST -> "Проверка инвалидности";
			case MSE_ANSWER_ENTRY -> "Сведения об ответе МСЭ";
			case CONTRACT_ENTRY -> "Реквизиты договора";
			case CERTIFICATE_ENTRY -> "Сведения о сертификате";
			case RESULTS_ENTRY -> "Результаты сопровождения";
		};
	}

}
