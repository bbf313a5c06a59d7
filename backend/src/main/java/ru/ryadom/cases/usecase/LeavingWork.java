package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.FormerCase;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Case work after which the case is another office's: what is answered is only what this
 * one keeps of it.
 */
@Component
class LeavingWork {

	private final UnitOfWork unit;

	private final CaseWork work;

	private final Cases cases;

	private final BusinessClock clock;

	LeavingWork(UnitOfWork unit, CaseWork work, Cases cases, BusinessClock clock) {
		this.unit = unit;
		this.work = work;
		this.cases = cases;
		this.clock = clock;
	}

	/**
	 * Changes a case in one unit of work.
	 * @param revision the one the caller saw
	 * @throws Fault.Conflict when somebody saved first
	 */
	Decision<FormerCase> leave(Viewer.StaffViewer viewer, Command command, String caseId, int revision,
			BiFunction<Case, LocalDate, Decision<Step>> decide) {
		String id = Ids.require("case", caseId);
		Decision<String> answer = this.unit.run(command, Answers.CODEC, () -> {
			Case now = this.cases.find(viewer, id).orElseThrow(Fault.NotFound::new);
			if (now.revision() != revision) {
				throw new Fault.Conflict();
			}
			return decide.apply(now, this.clock.today(viewer.zone())).map((step) -> this.work.apply(viewer, step));
		});
		return switch (answer) {
			case Accepted<String>(var left) ->
				new Accepted<>(this.cases.former(viewer, left).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(List<Objection> objections) -> new Rejected<>(objections);
		};
	}

}
