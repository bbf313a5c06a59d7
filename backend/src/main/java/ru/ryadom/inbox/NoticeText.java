package ru.ryadom.inbox;

import java.util.Locale;

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
		};
	}

	/** What exactly, until when and on whose side. */
	public static String text(StaffNotice notice, String task) {
		String form = switch (notice.kind()) {
			case THREE_DAYS_LEFT, ONE_DAY_LEFT, LAST_DAY -> "%s: последний день %s, ход на стороне: %s.";
			case MISSED -> "%s: последний день был %s, ход на стороне: %s. Сделать это всё ещё нужно.";
		};
		return String.format(Locale.ROOT, form, task, Words.date(notice.due()), side(notice.holder()));
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
