package ru.ryadom.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import ru.ryadom.papers.Words;

/**
 * How a plan stands, in sentences: for the page, for the paper, and for the worker in
 * plain words.
 */
public record PlanStory(String title, String plain) {

	/** For the worker. */
	public static PlanStory ofWorker(WorkplacePlan plan) {
		return switch (plan.state()) {
			case PlanState.Draft _ -> new PlanStory(
					"Центр занятости составил проект плана. Прочитайте его первым: работодатель увидит его после вас.",
					"Это черновик плана. В нём написано, как вам помогут на работе. Прочитайте его. Что-то не так? "
							+ "Напишите нам.");
			case PlanState.Discussed _ -> plan.isAgreed()
					? new PlanStory("Работодатель согласовал план. Центр занятости направит его вам и работодателю.",
							"Работодатель согласен с планом. Скоро план придёт вам.")
					: new PlanStory(
							"Проект обсуждают с работодателем. План направят не позднее " + Words.date(plan.dueOn()),
							"Работодатель читает черновик плана. План придёт вам не позже " + Words.date(plan.dueOn()));
			case PlanState.Sent sent -> sent(plan, sent.last());
			case PlanState.Cancelled over ->
				new PlanStory("План отменён " + Words.date(over.on()) + ": " + over.why().title() + ".",
						"Этого плана больше нет. Есть вопросы? Спросите в центре занятости.");
		};
	}

	private static PlanStory sent(WorkplacePlan plan, PlanSending last) {
		if (last.edition() != plan.edition().number()) {
			return new PlanStory("Направленный план изменили. Новую редакцию обсуждают с работодателем.",
					"План меняют. Новый план обсуждают с работодателем.");
		}
		return new PlanStory(
				last.agreed() ? "План согласован с работодателем и направлен вам и ему."
						: "План направлен вам и работодателю. Работодатель его не согласовал.",
				last.agreed() ? "План готов. Работодатель с ним согласен."
						: "План готов. Работодатель не сказал, что согласен. Спросите в центре занятости, что дальше.");
	}

	/**
	 * What has become of it, one sentence after another: no more than every side may
	 * know.
	 */
	public static List<String> marks(WorkplacePlan plan) {
		List<String> lines = new ArrayList<>();
		PlanSending sent = plan.state().sending();
		int now = plan.edition().number();
		if (plan.state() instanceof PlanState.Cancelled over) {
			lines.add("Отменён " + Words.date(over.on()) + ": " + over.why().title() + ".");
		}
		if (sent == null) {
			lines.add("Проект: план ещё не направлен.");
		}
		else if (sent.edition() == now) {
			lines.add("Направлен работодателю и работнику " + Words.date(sent.on()));
		}
		else {
			lines.add(String.format(Locale.ROOT, "Направлена была редакция %d, %s. Эта редакция ещё не направлена.",
					sent.edition(), Words.date(sent.on())));
		}
		lines.add(agreement(plan, sent));
		return lines;
	}

	/**
	 * The same for the employer, who is told that a later edition is on its way and reads
	 * it after the worker.
	 */
	public static List<String> marksForEmployer(WorkplacePlan whole) {
		WorkplacePlan seen = PlanSight.ofEmployer(whole).orElse(whole);
		List<String> lines = marks(seen);
		if (whole.stage() == PlanStage.CANCELLED || PlanSight.isUpToDate(whole)) {
			return lines;
		}
		if (seen.isAgreed()) {
			lines.removeLast();
			lines.add(revoked(seen.edition().number(), whole));
		}
		lines.add("План меняют: новую редакцию сначала увидит работник, потом работодатель.");
		return lines;
	}

	private static String revoked(int edition, WorkplacePlan by) {
		return String.format(Locale.ROOT, "Согласие работодателя с редакцией %d больше не действует: план изменили %s",
				edition, Words.date(by.edition().on()));
	}

	private static String agreement(WorkplacePlan plan, @Nullable PlanSending sent) {
		PlanAgreement said = plan.agreement();
		PlanAgreement revoked = plan.revoked();
		int now = plan.edition().number();
		if (said != null && said.agreed()) {
			return String.format(Locale.ROOT, "Редакция %d согласована работодателем%s %s", now,
					said.onPaper() ? " на бумаге" : "", Words.date(said.on()));
		}
		if (revoked != null) {
			return revoked(revoked.edition(), plan);
		}
		if (sent != null && sent.edition() == now && !sent.agreed()) {
			return "Не согласован работодателем.";
		}
		return (said != null) ? "Работодатель не согласен с редакцией " + now + ", " + Words.date(said.on())
				: "Редакция " + now + " работодателем ещё не согласована.";
	}

}
