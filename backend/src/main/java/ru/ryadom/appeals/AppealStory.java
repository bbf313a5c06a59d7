package ru.ryadom.appeals;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Audience;
import ru.ryadom.law.TermHolder;
import ru.ryadom.terms.Term;

/**
 * What its person is told of it now, in the usual words and in plain ones.
 *
 * @param holder whose move it is, {@code null} when nothing is waited for
 */
public record AppealStory(String title, String plain, @Nullable TermHolder holder, @Nullable Term term) {

	/** The story of one, with the term that runs for it, if one does. */
	public static AppealStory of(Appeal appeal, @Nullable Term running) {
		return switch (appeal.stage()) {
			case WAITING -> waiting(appeal, running);
			case ANSWERED -> over(
					(appeal.doubt() != null) ? "Руководитель центра ответил второй раз."
							: "Есть ответ. Если он не помог, скажите об этом: ответит руководитель центра.",
					(appeal.doubt() != null) ? "Начальник центра ответил вам ещё раз."
							: "Вам ответили. Ответ не помог? Напишите нам. Тогда ответит начальник центра.");
			case WITHDRAWN -> over("Вы отозвали это. Отвечать не будут.", "Вы забрали своё письмо. Ответа не будет.");
		};
	}

	private static AppealStory waiting(Appeal appeal, @Nullable Term running) {
		boolean head = appeal.answeredBy() == Audience.HEAD;
		if (appeal.doubt() != null) {
			return new AppealStory("Вы сказали, что ответ не помог. Теперь отвечает руководитель центра.",
					"Ответ вам не помог. Теперь отвечает начальник центра.", TermHolder.OFFICE, running);
		}
		return head
				? new AppealStory("Жалоба принята. Её разбирает руководитель центра и ответит вам.",
						"Мы получили вашу жалобу. Начальник центра прочтёт её и ответит.", TermHolder.OFFICE, running)
				: new AppealStory("Просьба принята. Её разбирает специалист центра и ответит вам.",
						"Мы получили вашу просьбу. Работник центра прочтёт её и ответит.", TermHolder.OFFICE, running);
	}

	private static AppealStory over(String title, String plain) {
		return new AppealStory(title, plain, null, null);
	}

}
