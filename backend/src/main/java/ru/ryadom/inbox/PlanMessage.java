package ru.ryadom.inbox;

import java.util.Locale;
import java.util.Optional;

import ru.ryadom.plans.PlanEnd;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.PlanRemark;
import ru.ryadom.plans.PlanShowing;
import ru.ryadom.plans.PlanShowingWay;
import ru.ryadom.plans.PlanState.Cancelled;
import ru.ryadom.plans.WorkplacePlan;

/**
 * How a worker is told what became of the plan for their workplace: shown, changed after
 * the employer had agreed, sent, cancelled.
 */
public final class PlanMessage {

	private static final String SHOWN = """
			Центр занятости составил проект плана сопровождения на рабочем месте № %s. Работодатель: %s, должность: %s. \
			Вы видите проект раньше работодателя. Прочитайте его в разделе «Планы на рабочем месте»; если с чем-то не \
			согласны, возразите там же: работодатель вашего возражения не увидит.""";

	private static final String SHOWN_PLAIN = """
			Мы составили план помощи на вашей работе. Вы видите его раньше работодателя. \
			Прочитайте его в разделе «Планы на рабочем месте». Не согласны? Напишите нам там же.""";

	private static final String REVOKED = """
			План сопровождения на рабочем месте № %s изменён. Работодатель: %s, должность: %s. Прежнюю редакцию \
			работодатель согласовал; это согласие больше не действует, ему предстоит ответить снова. Что изменилось, \
			видно в разделе «Планы на рабочем месте».""";

	private static final String REVOKED_PLAIN = """
			План помощи на вашей работе изменили. Работодатель был согласен со старым планом. Теперь он читает новый. \
			Что изменилось? Смотрите в разделе «Планы на рабочем месте».""";

	private static final String SENT = """
			План сопровождения на рабочем месте № %s направлен вам и работодателю. Работодатель: %s, должность: %s. %s \
			Кто, что и когда делает, сказано в плане.""";

	private static final String SENT_PLAIN = """
			План помощи на вашей работе готов. Он есть у вас и у работодателя. %s Читайте его в разделе «Планы на \
			рабочем месте».""";

	private static final String CANCELLED = """
			План сопровождения на рабочем месте № %s отменён: %s. Работодатель: %s, должность: %s. Если вы с этим не \
			согласны, напишите в центр занятости.""";

	private static final String CANCELLED_PLAIN = """
			План помощи на вашей работе отменён. %s Не согласны? Напишите нам.""";

	private static final String ANSWERED = """
			Вы написали о плане сопровождения на рабочем месте № %s. Центр занятости ответил: %s. %s Работодатель ни ваших \
			слов, ни этого ответа не видит.""";

	private static final String ANSWERED_PLAIN = """
			Вы написали нам о плане помощи на вашей работе. Мы ответили. %s Прочитайте ответ в разделе «Планы на рабочем \
			месте». Работодатель его не видит.""";

	private PlanMessage() {
	}

	/** Nothing when it is not for the worker, or the worker knows it by then. */
	public static Optional<MessageText> of(WorkplacePlan plan, PlanNews news) {
		return switch (news) {
			case SHOWN -> inCabinet(plan) ? Optional.of(shown(plan)) : Optional.empty();
			// On paper the new edition is shown before it is sent, and says so itself.
			case REVOKED -> inCabinet(plan) ? Optional.of(revoked(plan)) : Optional.empty();
			case SENT -> Optional.of(sent(plan));
			case CANCELLED -> (plan.state() instanceof Cancelled over && over.shown() != null)
					? Optional.of(cancelled(plan, over.why())) : Optional.empty();
			case STARTED, OFFERED, CHANGED, AGREED, DISAGREED, SAID, ANSWERED, DONE, MENTOR -> Optional.empty();
		};
	}

	/** Nothing while there is no answer to what was said. */
	public static Optional<MessageText> ofAnswer(WorkplacePlan plan, PlanRemark said) {
		return Optional.ofNullable(said.answer())
			.map((answer) -> new MessageText("Центр занятости ответил на ваши слова о плане",
					form(ANSWERED, plan.number(), answer.accepted() ? "принято" : "не принято",
							"«" + answer.words() + "»."),
					form(ANSWERED_PLAIN, answer.accepted() ? "Мы согласны с вами." : "Мы с вами не согласны.")));
	}

	private static boolean inCabinet(WorkplacePlan plan) {
		return plan.state().shown() instanceof PlanShowing by && by.way() == PlanShowingWay.CABINET;
	}

	private static MessageText revoked(WorkplacePlan plan) {
		return new MessageText("План на рабочем месте изменён",
				form(REVOKED, plan.number(), plan.ground().employerName(), plan.ground().post()), REVOKED_PLAIN);
	}

	private static MessageText shown(WorkplacePlan plan) {
		return new MessageText("Проект плана на рабочем месте",
				form(SHOWN, plan.number(), plan.ground().employerName(), plan.ground().post()), SHOWN_PLAIN);
	}

	private static MessageText sent(WorkplacePlan plan) {
		boolean agreed = plan.isAgreed();
		return new MessageText("План на рабочем месте направлен",
				form(SENT, plan.number(), plan.ground().employerName(), plan.ground().post(),
						agreed ? "Работодатель его согласовал."
								: "Работодатель его не согласовал, это в плане отмечено."),
				form(SENT_PLAIN, agreed ? "Работодатель с ним согласен." : "Работодатель с ним не согласился."));
	}

	private static MessageText cancelled(WorkplacePlan plan, PlanEnd why) {
		return new MessageText("План на рабочем месте отменён",
				form(CANCELLED, plan.number(), why.title(), plan.ground().employerName(), plan.ground().post()),
				form(CANCELLED_PLAIN, plainly(why)));
	}

	private static String plainly(PlanEnd why) {
		return switch (why) {
			case FALLEN_THROUGH -> "На эту работу вас не приняли.";
			case EMPLOYMENT_ENDED -> "Вы там больше не работаете.";
			case WORKER_REFUSED -> "План вам больше не нужен.";
			case EMPLOYER_REFUSED -> "Работодатель отказался от плана.";
			case MISTAKE -> "Мы завели его по ошибке.";
		};
	}

	private static String form(String form, Object... values) {
		return String.format(Locale.ROOT, form, values);
	}

}
