package ru.ryadom.exchange;

/**
 * What came makes no sense to the room that it is for. The exchange puts it aside at
 * once, with this reason: to try again would help nobody.
 */
public class WrongEvent extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	/** Why, in a word. */
	public enum Reason {

		UNKNOWN_OFFICE("Согласованный план: центра занятости с таким номером нет"),
		WRONG_SNILS("Согласованный план: в СНИЛС ошибка"),
		ANOTHER_PERSON("Согласованный план: под этим СНИЛС записаны другое имя или другой день рождения"),
		PLAN_TO_COME("Согласованный план: день согласования ещё не наступил"),
		TOO_MANY_PLANS("Согласованный план: изменений в деле слишком много, так не бывает"),
		ANSWER_MISFITS("Ответ МСЭ: даты или номер не сходятся с обращением работодателя"),
		ANSWER_OF_ANOTHER("Проверка инвалидности: ответ о другом человеке"), KNOWN_BY_ANOTHER_NAME(
				"Проверка инвалидности: под этим СНИЛС в системе записаны другое имя или другой день рождения");

		private final String words;

		Reason(String words) {
			this.words = words;
		}

		/** As staff read it. */
		public String words() {
			return this.words;
		}

	}

	public WrongEvent(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

}
