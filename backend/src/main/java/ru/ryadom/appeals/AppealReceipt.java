package ru.ryadom.appeals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import ru.ryadom.access.Audience;
import ru.ryadom.offices.Office;
import ru.ryadom.papers.NoticePaper;
import ru.ryadom.papers.NoticePaper.Fact;
import ru.ryadom.papers.Words;

/**
 * The acknowledgement: that it was taken in, under what number, who answers and by when.
 * The same words stand on the screen and on paper.
 */
public final class AppealReceipt {

	private static final String BODY = """
			Принято: %s. Номер %s. Получено %s, %s.

			Отвечает %s. Ответ ждите не позднее %s. Этот срок – цель проекта: \
			срок ответа в прочитанных актах не найден.

			Пока ответа нет, это можно отозвать. Если ответ не поможет, скажите об этом один раз: \
			ответит руководитель центра.""";

	private static final String PLAIN = """
			Мы получили ваше письмо. Его номер %s. Отвечает %s. Ответ будет до %s. \
			Это наша цель, а не закон. Вы можете забрать письмо. Ответ не поможет? Скажите нам об этом.""";

	private AppealReceipt() {
	}

	/** What it says, for the inbox. */
	public static String body(Appeal appeal) {
		return String.format(Locale.ROOT, BODY, appeal.kind().title(), appeal.number(),
				Words.date(appeal.filing().receivedOn()), appeal.filing().way().title(), who(appeal),
				Words.date(appeal.dueOn()));
	}

	/** The same in plain words. */
	public static String plain(Appeal appeal) {
		return String.format(Locale.ROOT, PLAIN, appeal.number(), plainWho(appeal), Words.date(appeal.dueOn()));
	}

	/** The same as a paper with a place to sign. */
	public static NoticePaper paper(Appeal appeal, String addressee, Office office, LocalDate on, boolean training) {
		return new NoticePaper("Расписка о приёме", "Расписка о приёме № " + appeal.number(), addressee, office.name(),
				office.address() + ", " + office.phone() + ", " + office.email(),
				List.of(new Fact("Регистрационный номер", appeal.number()), new Fact("О чём", appeal.kind().title()),
						new Fact("Получено", Words.date(appeal.filing().receivedOn())),
						new Fact("Внесено", Words.date(appeal.filing().registeredOn()))),
				body(appeal), plain(appeal), on, training, appeal.id());
	}

	private static String who(Appeal appeal) {
		return (appeal.answeredBy() == Audience.HEAD) ? "руководитель центра" : "специалист центра";
	}

	private static String plainWho(Appeal appeal) {
		return (appeal.answeredBy() == Audience.HEAD) ? "начальник центра" : "работник центра";
	}

}
