package ru.ryadom.inbox;

import java.util.Locale;

import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealAnswer;
import ru.ryadom.appeals.AppealDoubt;
import ru.ryadom.appeals.AppealOutcome;
import ru.ryadom.appeals.AppealReceipt;
import ru.ryadom.papers.Words;

/**
 * How a person is told what became of a complaint or a request: taken in, passed on,
 * answered, taken back.
 */
public final class AppealMessage {

	private static final String ANSWER = """
			Номер %s. %s. Ответ центра занятости от %s: %s.

			%s
			%s
			Если ответ не помог, скажите об этом один раз: ответит руководитель центра.""";

	private static final String SECOND_ANSWER = """
			Номер %s. %s. Второй ответ, руководителя центра занятости, от %s: %s.

			%s
			%s""";

	private static final String ANSWER_PLAIN = """
			Вам ответили. Номер письма %s. %s %s %sОтвет не помог? Скажите нам. Тогда ответит начальник центра.""";

	private static final String SECOND_PLAIN = """
			Начальник центра ответил вам. Номер письма %s. %s %s %s""";

	private static final String PASSED = """
			Вы сообщили, что ответ по номеру %s не помог. Теперь отвечает руководитель центра. \
			Ответ ждите не позднее %s. Этот срок – цель проекта: срок ответа в прочитанных актах не найден.""";

	private static final String PASSED_PLAIN = """
			Ответ вам не помог. Номер письма %s. Теперь ответит начальник центра. Ответ будет до %s. \
			Это наша цель, а не закон.""";

	private static final String WITHDRAWN = "По вашей просьбе номер %s отозван. Отвечать на него не будут.";

	private static final String WITHDRAWN_PLAIN = "Вы забрали своё письмо. Его номер %s. Ответа не будет.";

	private AppealMessage() {
	}

	public static MessageText of(Appeal appeal) {
		String number = appeal.number();
		AppealDoubt doubt = appeal.doubt();
		return switch (appeal.stage()) {
			case WAITING -> (doubt != null)
					? new MessageText("Передано руководителю: № " + number,
							form(PASSED, number, Words.date(appeal.dueOn())),
							form(PASSED_PLAIN, number, Words.date(appeal.dueOn())))
					: new MessageText("Принято: № " + number, AppealReceipt.body(appeal), AppealReceipt.plain(appeal));
			case ANSWERED -> answered(appeal, appeal.answers().getLast());
			case WITHDRAWN ->
				new MessageText("Отозвано: № " + number, form(WITHDRAWN, number), form(WITHDRAWN_PLAIN, number));
		};
	}

	private static MessageText answered(Appeal appeal, AppealAnswer answer) {
		boolean second = appeal.doubt() != null;
		String further = answer.further();
		String title = appeal.kind().title();
		return new MessageText("Ответ: № " + appeal.number(),
				form(second ? SECOND_ANSWER : ANSWER, appeal.number(),
						title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), Words.date(answer.on()),
						answer.outcome().title(), answer.words(),
						(further != null) ? "Куда обратиться дальше: " + further : ""),
				form(second ? SECOND_PLAIN : ANSWER_PLAIN, appeal.number(), plain(answer.outcome()),
						answer.wordsPlain(), (further != null) ? "Куда идти дальше: " + further + " " : ""));
	}

	private static String plain(AppealOutcome outcome) {
		return switch (outcome) {
			case SATISFIED -> "Мы сделали то, о чём вы просили.";
			case PARTLY -> "Мы сделали часть того, о чём вы просили.";
			case REFUSED -> "Мы не сделали то, о чём вы просили.";
		};
	}

	private static String form(String text, Object... parts) {
		return String.format(Locale.ROOT, text, parts).strip();
	}

}
