package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Action;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * When a plan may be written, shown, discussed, agreed, sent, carried out and cancelled.
 */
public final class PlanRules {

	/** So many editions a plan may have: more is no dialogue. */
	static final int MOST_EDITIONS = 100;

	private static final int MOST_REMARKS = 300;

	private static final Objection CANCELLED = Objection.of("PLAN_CANCELLED", "План отменён: менять в нём нечего.");

	private PlanRules() {
	}

	static List<Objection> open(WorkplacePlan plan) {
		return new Objections().when(plan.stage() == PlanStage.CANCELLED, CANCELLED).all();
	}

	static List<Objection> change(WorkplacePlan plan) {
		return new Objections().and(open(plan))
			.when(plan.editions().size() >= MOST_EDITIONS,
					Objection.of("TOO_MANY_EDITIONS",
							"У плана уже " + MOST_EDITIONS + " редакций. Отмените его и составьте новый."))
			.all();
	}

	static List<Objection> show(WorkplacePlan plan) {
		return new Objections().and(open(plan))
			.when(plan.state().shown() instanceof PlanShowing shown && shown.covers(plan.edition().number()),
					Objection.of("SHOWN_ALREADY", "Работник эту редакцию уже видит."))
			.all();
	}

	static List<Objection> offer(WorkplacePlan plan) {
		PlanShowing shown = plan.state().shown();
		return new Objections().and(open(plan))
			.when(plan.state().offer() != null && plan.stage() != PlanStage.CANCELLED,
					Objection.of("OFFERED_ALREADY", "План уже передан работодателю."))
			.when(shown == null || !shown.covers(plan.edition().number()),
					Objection.of("WORKER_FIRST",
							"Сначала проект видит работник: покажите его в кабинете или на бумаге.", Norms.WPP_03))
			.all();
	}

	static List<Objection> say(WorkplacePlan plan, PlanParty party) {
		boolean sees = switch (party) {
			case OFFICE -> true;
			case EMPLOYER -> plan.state().offer() != null;
			case WORKER -> plan.state().shown() != null;
		};
		return new Objections().and(open(plan))
			.when(!sees, Objection.of("NOT_SHOWN", "План ещё не показан."))
			.when(plan.dialogue().remarks().size() >= MOST_REMARKS,
					Objection.of("TOO_MANY_REMARKS", "О плане сказано уже очень много. Позвоните друг другу."))
			.all();
	}

	static List<Objection> agree(WorkplacePlan plan, int edition, boolean agreed) {
		PlanAgreement now = plan.agreement();
		int seen = PlanSight.edition(plan);
		return new Objections().and(open(plan))
			.when(plan.stage() == PlanStage.DRAFT,
					Objection.of("NOT_OFFERED", "Проект ещё не передан работодателю.", Norms.WPP_03))
			.when(plan.stage() != PlanStage.CANCELLED && seen > 0 && !PlanSight.isUpToDate(plan),
					Objection.of("WORKER_FIRST",
							"План меняют: новую редакцию сначала видит работник. О ней ответят после него.",
							Norms.WPP_03))
			.when(edition != plan.edition().number() && edition != seen,
					Objection.at("edition", "ANOTHER_EDITION",
							"План с тех пор изменился. Прочитайте новую редакцию и ответьте ещё раз."))
			.when(edition == plan.edition().number() && now != null && now.agreed() == agreed,
					Objection.of("SAID_ALREADY",
							agreed ? "Эта редакция уже согласована." : "Несогласие с этой редакцией уже записано."))
			.all();
	}

	static List<Objection> send(WorkplacePlan plan, LocalDate today) {
		PlanSending last = plan.state().sending();
		return new Objections().and(open(plan))
			.when(plan.stage() == PlanStage.DRAFT,
					Objection.of("NOT_OFFERED",
							"Сначала проект обсуждают с работодателем: передайте его на обсуждение.", Norms.WPP_03))
			.when(plan.stage() == PlanStage.SENT && last != null && last.edition() == plan.edition().number(),
					Objection.of("SENT_ALREADY", "Эта редакция уже направлена.", Norms.NTF_6))
			.when(plan.state().shown() instanceof PlanShowing shown && !shown.covers(plan.edition().number()),
					Objection.of("WORKER_FIRST", "Работник ещё не видел эту редакцию: покажите её на бумаге.",
							Norms.WPP_03))
			.when(!plan.isAgreed() && today.isBefore(plan.dueOn()),
					Objection.of("EMPLOYER_MAY_ANSWER",
							"Работодатель ещё может ответить: без его согласия план "
									+ "направляют в последний день срока, с отметкой.",
							Norms.WPP_03))
			.all();
	}

	static List<Objection> record(WorkplacePlan plan) {
		return new Objections().and(open(plan))
			.when(plan.state().sending() == null,
					Objection.of("NOT_SENT", "План ещё не направлен: исполнять нечего.", Norms.WPP_03))
			.all();
	}

	static List<Objection> appoint(WorkplacePlan plan) {
		return new Objections().and(open(plan))
			.when(plan.stage() == PlanStage.DRAFT, Objection.of("NOT_OFFERED", "Проект ещё не передан работодателю."))
			.all();
	}

	/** What a worker of the office may do with it. */
	public static List<Action> ofStaff(WorkplacePlan plan, LocalDate today) {
		int edition = plan.edition().number();
		PlanAgreement now = plan.agreement();
		return List.of(new Action("changeWorkplacePlan", change(plan)), new Action("showPlanToWorker", show(plan)),
				new Action("offerPlanForDiscussion", offer(plan)),
				new Action("commentWorkplacePlan", say(plan, PlanParty.OFFICE)),
				new Action("answerPlanProposal", answer(plan, PlanParty.OFFICE)),
				new Action("recordPlanAgreementOnPaper", agree(plan, edition, now == null || !now.agreed())),
				new Action("sendWorkplacePlan", send(plan, today)), new Action("recordMeasureDone", record(plan)),
				new Action("cancelWorkplacePlan", open(plan)));
	}

	private static List<Objection> answer(WorkplacePlan plan, PlanParty reader) {
		return new Objections().and(open(plan))
			.when(plan.dialogue().remarks().stream().noneMatch((each) -> each.waits() && each.isFor(reader)),
					Objection.of("NOTHING_TO_ANSWER", "Предложений и возражений без ответа нет."))
			.all();
	}

	/** What the employer may do with it. */
	public static List<Action> ofEmployer(WorkplacePlan plan) {
		int edition = plan.edition().number();
		return List.of(new Action("commentPlan", say(plan, PlanParty.EMPLOYER)),
				new Action("proposePlanChange", say(plan, PlanParty.EMPLOYER)),
				new Action("agreeWorkplacePlan", agree(plan, edition, true)),
				new Action("disagreeWorkplacePlan", agree(plan, edition, false)),
				new Action("appointMentor", appoint(plan)), new Action("reportMeasureDone", record(plan)));
	}

	/** What the worker may do with it. */
	public static List<Action> ofWorker(WorkplacePlan plan) {
		return List.of(new Action("objectToPlan", say(plan, PlanParty.WORKER)));
	}

}
