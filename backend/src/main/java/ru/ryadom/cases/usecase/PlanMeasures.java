package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.PlannedMeasure;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Law;
import ru.ryadom.law.ListedMeasure;
import ru.ryadom.law.MeasureList;
import ru.ryadom.law.Objection;
import ru.ryadom.law.TermRules;
import ru.ryadom.people.Names;

/** Sets the measures of a case: of the list, or own ones, each with content and days. */
@Component
public class PlanMeasures {

	private final CaseWork work;

	private final Law law;

	PlanMeasures(CaseWork work, Law law) {
		this.work = work;
		this.law = law;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record MeasureInput(@Nullable String listed, @Nullable String ownTitle, String content, LocalDate from,
			LocalDate to) {
	}

	public record Input(String idempotencyKey, String caseId, int revision, List<MeasureInput> measures) {
	}

	public Result plan(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("planMeasures", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(), (now, today) -> {
			List<PlannedMeasure> chosen = input.measures().stream().map(this::measure).toList();
			LocalDate latest = this.law.term(TermRules.SIT_09, today, now.region()).nominalDate();
			return now.plan(chosen, today, latest)
				.map((planned) -> new Step(
						"выбраны мероприятия", planned, List.of(new Change("мероприятий",
								String.valueOf(now.measures().size()), String.valueOf(planned.measures().size()))),
						List.of()));
		})) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	/**
	 * A name that is not in the list leaves the title empty, and the rules object to
	 * that.
	 */
	private PlannedMeasure measure(MeasureInput input) {
		String listed = Names.blankToNull(input.listed());
		String title = (listed == null) ? Names.blankToNull(input.ownTitle())
				: this.law.measureList(MeasureList.ACCOMPANIMENT)
					.flatMap((list) -> list.item(listed))
					.map(ListedMeasure::title)
					.orElse("");
		return new PlannedMeasure(listed, (title != null) ? title : "", input.content().strip(), input.from(),
				input.to());
	}

}
