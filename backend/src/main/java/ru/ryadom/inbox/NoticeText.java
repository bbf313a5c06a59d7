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
		};
	}

	/** What exactly; of a term, until when and on whose side. */
	public static String text(StaffNotice notice, @Nullable String task) {
		LocalDate due = notice.due();
		TermHolder holder = notice.holder();
		if (task == null || due == null || holder == null) {
			return "По реестру организация больше не может сопровождать. Откройте дело: там сказано, почему и что можно сделать.";
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
