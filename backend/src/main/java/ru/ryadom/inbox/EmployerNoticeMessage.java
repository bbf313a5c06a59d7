package ru.ryadom.inbox;

import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.NeedAnalysis;
import ru.ryadom.employers.NoticeStory;
import ru.ryadom.law.TermHolder;
import ru.ryadom.papers.Words;

/**
 * How a person is told what became of the notice to their employer: whose move it is, and
 * of an analysis the reasons, which nobody else is told.
 */
public final class EmployerNoticeMessage {

	private EmployerNoticeMessage() {
	}

	public static MessageText of(EmployerNotice notice) {
		NoticeStory story = NoticeStory.of(notice);
		NeedAnalysis analysis = notice.analysis();
		String body = story.worker() + " " + job(notice);
		String plain = story.plain();
		if (notice.dueOn() != null && story.holder() == TermHolder.EMPLOYER) {
			body += " Последний день ответа: " + Words.date(notice.dueOn());
			plain += " Он может ответить до " + Words.date(notice.dueOn());
		}
		if (analysis != null) {
			body += "\n\nОснования: " + analysis.reasons();
			plain += " " + analysis.reasonsPlain();
		}
		return new MessageText(title(notice), body, plain);
	}

	private static String title(EmployerNotice notice) {
		return switch (notice.stage()) {
			case TO_HAND_OVER, WAITING -> "Работодателю предложена помощь с планом";
			case RESPONDED -> "Работодатель откликнулся";
			case NEEDED -> "План на рабочем месте нужен";
			case NOT_NEEDED -> "План на рабочем месте не нужен";
			case DECLINED -> "Работодатель обойдётся без плана";
			case NOT_OURS -> "Центр занятости проверит трудоустройство";
			case LAPSED -> "Работодатель не ответил в срок";
			case WITHDRAWN -> "Уведомление работодателю отозвано";
		};
	}

	private static String job(EmployerNotice notice) {
		return "Работодатель: " + notice.subject().employerName() + ", должность: " + notice.subject().post() + ".";
	}

}
