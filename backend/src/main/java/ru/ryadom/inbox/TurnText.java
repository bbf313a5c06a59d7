package ru.ryadom.inbox;

import java.util.Locale;

import ru.ryadom.cases.CasePause;
import ru.ryadom.cases.CaseTransfer;
import ru.ryadom.cases.JobReport;
import ru.ryadom.cases.JobReportKind;
import ru.ryadom.cases.PauseReason;
import ru.ryadom.offices.Office;
import ru.ryadom.papers.Words;

/** How a person is told that their case has turned from the straight road. */
public final class TurnText {

	private static final String NOT_HIRED = """
			%s проверил ваше сообщение о том, что вы нашли работу, и пока не может его подтвердить. Дело остаётся \
			открытым, сопровождение идёт как прежде.

			Почему: %s

			Если вы не согласны или что-то изменилось, сообщите ещё раз в этом кабинете или спросите в центре \
			занятости: телефон %s, почта %s.""";

	private static final String NOT_HIRED_PLAIN = """
			Вы написали, что нашли работу. Мы проверили. Пока мы не можем это подтвердить. Ваше дело открыто. \
			Вам помогают, как раньше. Вам непонятно? Позвоните нам: %s.""";

	private static final String NOT_LOST = """
			%s проверил ваше сообщение о том, что работы больше нет, и не открыл дело снова.

			Почему: %s

			Если вы не согласны, спросите в центре занятости: телефон %s, почта %s. Решение можно обжаловать: \
			подайте жалобу руководителю центра занятости или обратитесь в суд.""";

	private static final String NOT_LOST_PLAIN = """
			Вы написали, что работы больше нет. Мы проверили. Дело пока закрыто. Вам непонятно? \
			Позвоните нам: %s. Вы не согласны? Вы можете пожаловаться.""";

	/** A day ends with a stop of its own: «4 марта 2026 г.». */
	private static final String PAUSED = """
			%s приостановил ваше дело с %s, потому что %s. Продолжить думаем %s

			Пока дело стоит, сроки в рабочих днях не идут. Если сертификат уже есть, его шесть месяцев идут \
			по-прежнему.

			Если готовы продолжить раньше, позвоните в центр занятости: телефон %s, почта %s.""";

	private static final String PAUSED_PLAIN = """
			Ваше дело пока стоит. %s Мы продолжим %s Срок в сертификате не меняется. \
			Хотите продолжить раньше? Позвоните нам: %s.""";

	private static final String RESUMED = """
			%s продолжает ваше дело с %s Сроки посчитаны заново: в деле у каждого написано, почему он такой.

			Если что-то непонятно, спросите в центре занятости: телефон %s, почта %s.""";

	private static final String RESUMED_PLAIN = """
			Мы снова работаем над вашим делом. Новые сроки написаны в деле. Вам непонятно? Позвоните нам: %s.""";

	private static final String MOVED = """
			Ваше дело передано в другой центр занятости, потому что вы переехали. Раньше с вами работал: %s. \
			Теперь с вами работает: %s. Телефон %s, почта %s, адрес: %s.

			Всё, что сделано, остаётся в силе, сроки идут дальше.""";

	private static final String MOVED_PLAIN = """
			Ваше дело теперь в другом центре занятости. Ничего не пропало. Телефон: %s. Адрес: %s.""";

	private static final String ACCEPTED = """
			%s принял ваше дело и продолжает работу.

			Если что-то непонятно, спросите: телефон %s, почта %s, адрес: %s.""";

	private static final String ACCEPTED_PLAIN = """
			Новый центр занятости принял ваше дело. Вам помогают там. Вам непонятно? Позвоните: %s.""";

	private static final String SENT_BACK = """
			Ваше дело вернулось. С вами снова работает: %s. Всё, что сделано, остаётся в силе, сроки идут дальше.

			Почему: %s

			Если вы живёте в другом месте, скажите нам: телефон %s, почта %s.""";

	private static final String SENT_BACK_PLAIN = """
			Ваше дело вернулось к нам. Ничего не пропало. Вам помогаем мы. Вы переехали? Позвоните: %s.""";

	private static final String MERGED = """
			%s объединил два ваших дела в одно: вас записали дважды. Всё, что сделано в главном деле, остаётся в \
			силе, его сроки идут дальше. Вам ничего не нужно делать.

			Если что-то непонятно, спросите в центре занятости: телефон %s, почта %s.""";

	private static final String MERGED_PLAIN = """
			У вас было два дела. Мы оставили одно. Ничего не пропало. Вам непонятно? Позвоните нам: %s.""";

	private TurnText() {
	}

	/** What was told of a job could not be confirmed. */
	public static MessageText rejected(JobReport report, Office office) {
		String why = (report.answer() != null) ? report.answer().reason() : "";
		boolean found = report.kind() == JobReportKind.FOUND;
		return new MessageText(found ? "Сообщение о работе пока не подтвердилось" : "Дело не открыто снова",
				say(found ? NOT_HIRED : NOT_LOST, office.name(), why, office.phone(), office.email()),
				say(found ? NOT_HIRED_PLAIN : NOT_LOST_PLAIN, office.phone()));
	}

	/** The case stands still. */
	public static MessageText paused(CasePause pause, Office office) {
		String until = Words.date(pause.expectedEnd());
		return new MessageText(
				"Дело приостановлено", say(PAUSED, office.name(), Words.date(pause.from()), why(pause.reason()), until,
						office.phone(), office.email()),
				say(PAUSED_PLAIN, plain(pause.reason()), until, office.phone()));
	}

	/** The case goes on. */
	public static MessageText resumed(CasePause pause, Office office) {
		String on = (pause.endedOn() != null) ? Words.date(pause.endedOn()) : Words.date(pause.expectedEnd());
		return new MessageText("Дело снова идёт", say(RESUMED, office.name(), on, office.phone(), office.email()),
				say(RESUMED_PLAIN, office.phone()));
	}

	/** The case is another office's now. */
	public static MessageText transferred(Office from, Office to) {
		return new MessageText("Дело передано в другой центр занятости",
				say(MOVED, from.name(), to.name(), to.phone(), to.email(), to.address()),
				say(MOVED_PLAIN, to.phone(), to.address()));
	}

	/** The other office has accepted the case, or sent it back to this one. */
	public static MessageText answered(CaseTransfer transfer, Office now) {
		CaseTransfer.Answer answer = transfer.answer();
		return (answer == null || answer.accepted()) ? new MessageText("Дело принято в новом центре занятости",
				say(ACCEPTED, now.name(), now.phone(), now.email(), now.address()), say(ACCEPTED_PLAIN, now.phone()))
				: new MessageText("Дело вернулось в прежний центр занятости",
						say(SENT_BACK, now.name(), answer.words(), now.phone(), now.email()),
						say(SENT_BACK_PLAIN, now.phone()));
	}

	/** Two cases of the person have become one. */
	public static MessageText merged(Office office) {
		return new MessageText("Два ваших дела объединили в одно",
				say(MERGED, office.name(), office.phone(), office.email()), say(MERGED_PLAIN, office.phone()));
	}

	private static String why(PauseReason reason) {
		return switch (reason) {
			case CITIZEN_ASKED -> "вы попросили об этом";
			case CITIZEN_AWAY -> "вы временно не можете участвовать в том, что намечено";
			case PAPERS_AWAITED -> "мы ждём документ, без которого нельзя продолжать";
		};
	}

	private static String plain(PauseReason reason) {
		return switch (reason) {
			case CITIZEN_ASKED -> "Вы попросили подождать.";
			case CITIZEN_AWAY -> "Вы сейчас не можете участвовать.";
			case PAPERS_AWAITED -> "Мы ждём нужный документ.";
		};
	}

	private static String say(String text, Object... parts) {
		return String.format(Locale.ROOT, text, parts);
	}

}
