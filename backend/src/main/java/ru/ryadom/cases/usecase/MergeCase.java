package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseTurned;
import ru.ryadom.cases.CaseTurned.CasesMerged;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.MergeMoves;
import ru.ryadom.cases.MergeMoves.Merge;
import ru.ryadom.cases.MergeMoves.Merged;
import ru.ryadom.cases.MergedFact;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Merges a case into another of the same person, whom the office has entered twice. Both
 * change in one unit of work, and each tells of it in its journal.
 */
@Component
public class MergeCase {

	private final CaseWork work;

	private final Cases cases;

	private final Lookalikes lookalikes;

	private final UnfinishedErrands errands;

	private final ApplicationEventPublisher events;

	MergeCase(CaseWork work, Cases cases, Lookalikes lookalikes, UnfinishedErrands errands,
			ApplicationEventPublisher events) {
		this.work = work;
		this.cases = cases;
		this.lookalikes = lookalikes;
		this.errands = errands;
		this.events = events;
	}

	public sealed interface Result {

	}

	public record Done(Case file, Case main) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String mainCaseId, int mainRevision,
			List<MergedFact> taken, boolean samePerson, String reason) {
	}

	public Result merge(Viewer.StaffViewer viewer, Input input) {
		String mainId = Ids.require("case", input.mainCaseId());
		Command command = new Command("mergeCase", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file, main(viewer, mainId));
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		Case main = main(viewer, input.mainCaseId());
		if (main.revision() != input.mainRevision()) {
			throw new Fault.Conflict();
		}
		Merge merge = new Merge(input.reason().strip(), input.taken(), input.samePerson(), viewer.memberId());
		return MergeMoves.merged(now, main, merge, today)
			.withObjections(objections(now, main))
			.map((merged) -> step(viewer, merged, merge, today));
	}

	/** Who looks into a cabinet must find the case that goes on there. */
	private List<Objection> objections(Case duplicate, Case main) {
		return new Objections().and(this.errands.againstMerge(duplicate))
			.when(!this.lookalikes.alike(duplicate, main),
					Objection.at("mainCaseId", "ANOTHER_PERSON",
							"В главном деле другое имя или другой день рождения: это не тот же человек."))
			.when(this.lookalikes.hasCabinet(duplicate) && !this.lookalikes.hasCabinet(main), Objection.at("mainCaseId",
					"CABINET_AT_DUPLICATE",
					"Личный кабинет связан с этим делом, а с главным нет: гражданин не увидел бы главное. Сначала свяжите кабинет с ним или закройте другое дело."))
			.all();
	}

	private Step step(Viewer.StaffViewer viewer, Merged merged, Merge merge, LocalDate today) {
		Case duplicate = merged.duplicate();
		Case main = merged.main();
		return new Step("дело объединено с другим", duplicate,
				List.of(new Change("дело", "открыто", "закрыто: объединено с делом " + main.personalFile().number())),
				CaseTerms.merged(today), () -> {
					this.work.apply(viewer, new Step("к делу присоединено второе", main, changes(duplicate, merge),
							List.of(), () -> tell(main)));
					if (this.lookalikes.hasCabinet(duplicate)) {
						tell(duplicate);
					}
				});
	}

	private static List<Change> changes(Case duplicate, Merge merge) {
		Change joined = new Change("объединение", null, "второе дело " + duplicate.personalFile().number());
		return merge.taken().isEmpty() ? List.of(joined) : List.of(joined, new Change("взято из второго дела", null,
				merge.taken().stream().map(MergedFact::words).collect(Collectors.joining(", "))));
	}

	private void tell(Case file) {
		this.events.publishEvent(new CaseTurned(file, new CasesMerged()));
	}

	private Case main(Viewer.StaffViewer viewer, String id) {
		return this.cases.find(viewer, id).orElseThrow(Fault.NotFound::new);
	}

}
