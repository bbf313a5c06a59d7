package ru.ryadom.employers;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.TermHolder;

/**
 * What is told of a notice now: to its worker in the usual words and in plain ones, and
 * to the employer, who is never told why a plan is not needed (decision 12).
 *
 * @param employer for the organisation
 * @param holder whose move it is, {@code null} when nothing is waited for
 */
public record NoticeStory(String worker, String plain, String employer, @Nullable TermHolder holder) {

	public static NoticeStory of(EmployerNotice notice) {
		return switch (notice.stage()) {
			case TO_HAND_OVER ->
				new NoticeStory("Центр занятости передаст работодателю уведомление о помощи с планом на бумаге.",
						"Мы отдадим вашему работодателю письмо. В нём мы предлагаем помощь.", "", TermHolder.OFFICE);
			case WAITING -> new NoticeStory(
					"Работодатель получил уведомление о помощи с планом. Теперь отвечает он; отвечать он не обязан.",
					"Ваш работодатель получил письмо. В нём мы предлагаем помощь. Ждём его ответа.",
					"Ответьте до последнего дня: нужна ли помощь с планом сопровождения на рабочем месте.",
					TermHolder.EMPLOYER);
			case RESPONDED -> responded(notice);
			case NEEDED -> new NoticeStory("План сопровождения на рабочем месте нужен. Центр занятости готовит его.",
					"Вам сделают план помощи на работе. Мы его готовим.",
					"План сопровождения на рабочем месте нужен. Центр занятости готовит его проект и обсудит его с вами.",
					TermHolder.OFFICE);
			case NOT_NEEDED -> over("План сопровождения на рабочем месте не нужен. Почему – сказано ниже.",
					"План помощи на работе не нужен. Ниже написано, почему.",
					"Анализ закончен: план сопровождения на рабочем месте не составляется. Делать ничего не нужно.");
			case DECLINED -> over("Работодатель ответил" + way(notice) + ", что обойдётся без плана.",
					plainly(notice) + " План ему не нужен.", "Вы ответили" + way(notice)
							+ ", что обойдётесь без плана. Если это изменится, обратитесь в центр занятости.");
			case NOT_OURS -> new NoticeStory(
					"Работодатель ответил" + way(notice)
							+ ", что вы у него не работаете. Центр занятости это проверит.",
					plainly(notice) + " Он пишет: вы у него не работаете. Мы это проверим.",
					"Вы ответили" + way(notice) + ", что это не ваш сотрудник. Центр занятости проверит сведения.",
					TermHolder.OFFICE);
			case LAPSED -> over("Работодатель не ответил в срок. Он может обратиться и позже.",
					"Ваш работодатель не ответил вовремя. Он может ответить позже.",
					"Срок отклика прошёл. Ответить можно и сейчас: отклик примут как обращение.");
			case WITHDRAWN ->
				over("Центр занятости отозвал уведомление работодателю.", "Мы отменили письмо вашему работодателю.",
						"Центр занятости отозвал уведомление. Отвечать не нужно.");
		};
	}

	private static NoticeStory responded(EmployerNotice notice) {
		return (notice.requestId() != null)
				? new NoticeStory(
						"Работодатель ответил" + way(notice)
								+ " после срока: ответ принят как обращение. Центр занятости анализирует сведения.",
						plainly(notice) + " Ответ пришёл поздно, но мы его приняли. Теперь решаем, нужен ли план.",
						"Отклик" + way(notice)
								+ " пришёл после срока и принят как обращение. Центр занятости анализирует сведения.",
						TermHolder.OFFICE)
				: new NoticeStory(
						"Работодатель откликнулся" + way(notice) + ". Центр занятости анализирует, нужен ли план.",
						plainly(notice) + " Теперь мы решаем, нужен ли план.",
						"Отклик" + way(notice)
								+ " принят. Центр занятости анализирует сведения и сообщит, нужен ли план.",
						TermHolder.OFFICE);
	}

	private static String way(EmployerNotice notice) {
		return onPaper(notice) ? " на бумаге" : "";
	}

	private static String plainly(EmployerNotice notice) {
		return onPaper(notice) ? "Ваш работодатель ответил письмом." : "Ваш работодатель ответил.";
	}

	private static boolean onPaper(EmployerNotice notice) {
		return notice.reply() instanceof NoticeReply reply && reply.onPaper();
	}

	private static NoticeStory over(String worker, String plain, String employer) {
		return new NoticeStory(worker, plain, employer, null);
	}

}
