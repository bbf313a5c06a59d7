package ru.ryadom.inbox;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.TermHolder;
import ru.ryadom.papers.Words;

/** What a notice says, in a line and in a sentence. */
public final class NoticeText {

	private NoticeText() {
	}

	/** What it is about. */
	public static String title(StaffNotice notice) {
		return switch (notice.kind()) {
			case THREE_DAYS_LEFT -> "Срок кончается через три рабочих дня";
			case ONE_DAY_LEFT -> "Срок кончается на следующий рабочий день";
			case LAST_DAY -> "Сегодня последний день срока";
			case MISSED -> "Срок пропущен";
			case PROVIDER_TROUBLE -> "Сопровождающего пора сменить";
			case PLAN_SAID -> "О плане на рабочем месте есть новое слово";
			case PLAN_AGREED -> "Работодатель согласовал план";
			case PLAN_DISAGREED -> "Работодатель не согласен с планом";
			case REQUEST_MADE -> "Работодатель просит о плане";
			case REQUEST_WITHDRAWN -> "Работодатель отозвал обращение";
		};
	}

	/** What exactly; of a term, until when and on whose side. */
	public static String text(StaffNotice notice, @Nullable String task) {
		return switch (notice.kind()) {
			case THREE_DAYS_LEFT, ONE_DAY_LEFT, LAST_DAY, MISSED -> ofTerm(notice, String.valueOf(task));
			case PROVIDER_TROUBLE ->
				"По реестру организация больше не может сопровождать. Откройте дело: там сказано, почему и что можно сделать.";
			case PLAN_SAID ->
				"О плане высказались. Откройте план: там сказано, кто и что; на предложение и возражение нужен ответ.";
			case PLAN_AGREED -> "Согласие относится к последней редакции. Откройте план: его можно направить.";
			case PLAN_DISAGREED -> "Откройте план: там сказано, с чем не согласны и как лучше.";
			case REQUEST_MADE ->
				"Работодатель сам обратился за планом на рабочем месте. ГИС ЕЦП уже спросили об инвалидности. Откройте обращение.";
			case REQUEST_WITHDRAWN -> "По обращению больше ничего не нужно. Сроки по нему остановлены.";
		};
	}

	private static String ofTerm(StaffNotice notice, String task) {
		LocalDate due = notice.due();
		TermHolder holder = notice.holder();
		if (due == null || holder == null) {
			throw new IllegalStateException("a notice of a term says its last day and whose move it is");
		}
		String form = (notice.kind() == StaffNoticeKind.MISSED)
				? "%s: последний день был %s, ход на стороне: %s. Сделать это всё ещё нужно."
				: "%s: последний день %s, ход на стороне: %s.";
		return String.format(Locale.ROOT, form, task, Words.date(due), side(holder));
	}

	private static String side(TermHolder holder) {
		return switch (holder) {
			case OFFICE -> "центр занятости";
			case MSE -> "учреждение МСЭ";
			case NGO -> "негосударственная организация";
			case EMPLOYER -> "работодатель";
			case AGREEMENT_PARTY -> "сторона соглашения";
		};
	}

}
