package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.employers.PlanGround;
import ru.ryadom.kernel.Inn;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;

/** Plans for tests, and the shortest way to each of their stages. */
public final class Plans {

	public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	/** Seven working days after the analysis, with the eighth of March moved. */
	public static final LocalDate DUE = LocalDate.of(2026, 3, 12);

	static final PlanGround GROUND = new PlanGround("notice_1", "office_1", "case_1", "person_1", "Зайцев Пётр Ильич",
			new Inn("7700000023"), "ООО «Лампа»", "кладовщик", DAY.plusDays(20), DAY);

	private Plans() {
	}

	static PlanMeasure measure(String id, @Nullable String listed, String content) {
		return new PlanMeasure(id, listed, "Мероприятие " + id, content, GROUND.startsOn(),
				GROUND.startsOn().plusDays(30), PlanDoer.EMPLOYER, null);
	}

	public static WorkplacePlan draft() {
		return value(WorkplacePlan.start("plan_1", "2026-П-000001", GROUND, DUE,
				List.of(measure("m1", "workplace-8", "Поставить стол."), measure("m2", null, "Встретить у входа.")),
				DAY));
	}

	public static WorkplacePlan offered() {
		return value(value(draft().show(PlanShowingWay.CABINET, DAY, true, DAY)).offer(DAY));
	}

	public static WorkplacePlan agreed() {
		return value(offered().agree(said(1, true), DAY));
	}

	public static WorkplacePlan sent() {
		return value(agreed().send(DAY));
	}

	public static WorkplacePlan changed(WorkplacePlan plan, String content) {
		return value(
				plan.change(List.of(measure("m1", "workplace-8", content), plan.edition().measures().getLast()), DAY));
	}

	static PlanAgreement said(int edition, boolean agreed) {
		return new PlanAgreement(edition, agreed, "Лебедева Ольга", DAY, false, agreed ? null : "Нет стола.");
	}

	static PlanRemark remark(PlanParty party, PlanRemarkKind kind) {
		return new PlanRemark("remark_" + party, party, "Кто-то", kind, "m1", "Так не выйдет.", 1, DAY, null);
	}

	public static <T> T value(Decision<T> decision) {
		if (decision instanceof Accepted<T>(var value)) {
			return value;
		}
		throw new AssertionError(decision.objections());
	}

	static List<String> codes(Decision<?> decision) {
		return decision.objections().stream().map(Objection::code).toList();
	}

}
