package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Gives many cases to one specialist in one unit of work. Each is done or refused by
 * itself; one that somebody changed after it was seen is left as they made it.
 */
@Component
public class ReassignCases {

	/** As many as a page of the queue shows. */
	private static final int MOST = 50;

	private static final Objection NOT_HERE = Objection.of("CASE_NOT_HERE", "В вашем центре такого дела нет.");

	private static final Objection CHANGED = Objection.of("CASE_CHANGED",
			"Дело изменили после того, как вы открыли очередь. Обновите её и посмотрите, что нового.");

	private final UnitOfWork unit;

	private final CaseWork work;

	private final Cases cases;

	private final Reassigning reassigning;

	private final BusinessClock clock;

	ReassignCases(UnitOfWork unit, CaseWork work, Cases cases, Reassigning reassigning, BusinessClock clock) {
		this.unit = unit;
		this.work = work;
		this.cases = cases;
		this.reassigning = reassigning;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(List<ReassignedRow> rows) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	/** A case as its row was seen. */
	public record SeenCase(String caseId, int revision) {
	}

	public record Input(String idempotencyKey, List<SeenCase> cases, String staffId, String reason) {

		public Input {
			cases = List.copyOf(cases);
		}

	}

	public Result reassign(Viewer.StaffViewer viewer, Input input) {
		List<Objection> objections = new Objections()
			.when(input.cases().isEmpty(), Objection.at("cases", "NOTHING_CHOSEN", "Отметьте хотя бы одно дело."))
			.when(input.cases().size() > MOST,
					Objection.at("cases", "TOO_MANY_CASES", "За один раз — не больше " + MOST + " дел."))
			.when(input.cases().stream().map(SeenCase::caseId).distinct().count() < input.cases().size(),
					Objection.at("cases", "CASE_TWICE", "Одно дело названо дважды."))
			.and(Reassigning.reason(input.reason()))
			.all();
		if (!objections.isEmpty()) {
			return new Refused(objections);
		}
		Command command = new Command("reassignCases", viewer.account(), input.idempotencyKey(), input);
		return new Done(this.unit.run(command, ReassignedRow.CODEC, () -> each(viewer, input)));
	}

	private List<ReassignedRow> each(Viewer.StaffViewer viewer, Input input) {
		LocalDate today = this.clock.today(viewer.zone());
		Map<String, Case> found = this.cases.find(viewer,
				input.cases().stream().map(SeenCase::caseId).filter((id) -> Ids.isOf("case", id)).toList());
		return input.cases()
			.stream()
			.map((seen) -> new ReassignedRow(seen.caseId(), one(viewer, input, seen, found.get(seen.caseId()), today)))
			.toList();
	}

	private List<Objection> one(Viewer.StaffViewer viewer, Input input, SeenCase seen, @Nullable Case now,
			LocalDate today) {
		if (now == null) {
			return List.of(NOT_HERE);
		}
		if (now.revision() != seen.revision()) {
			return List.of(CHANGED);
		}
		Decision<Step> decided = this.reassigning.decide(viewer, now, input.staffId(), input.reason(), today);
		return switch (decided) {
			case Accepted<Step>(var step) -> {
				this.work.apply(viewer, step);
				yield List.of();
			}
			case Rejected<Step>(var objections) -> objections;
		};
	}

}
