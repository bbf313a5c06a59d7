package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import ru.ryadom.offices.Office;
import ru.ryadom.papers.PlanPaper;

/**
 * The words of a plan as its paper and its calendar file have them: the facts of the
 * page, no more.
 */
public final class PlanForms {

	private PlanForms() {
	}

	/**
	 * As a paper.
	 * @param marks how the plan stands, for who gets the paper
	 */
	public static PlanPaper paper(WorkplacePlan plan, List<String> marks, Office office, LocalDate today,
			boolean training) {
		PlanEdition edition = plan.edition();
		PlanMentor mentor = plan.mentor();
		return new PlanPaper(plan.number(), edition.number(), plan.ground().workerName(), plan.ground().post(),
				plan.ground().startsOn(), plan.ground().employerName(), plan.ground().employer().digits(),
				office.name(), edition.measures().stream().map(PlanForms::measure).toList(),
				(mentor != null) ? mentor.name() + ", " + mentor.post() : "", marks, today, training, plan.id());
	}

	private static PlanPaper.Measure measure(PlanMeasure measure) {
		PlanProgramme programme = measure.programme();
		return new PlanPaper.Measure(measure.title(), measure.content(), (programme != null)
				? programme.parts().stream().map((part) -> new PlanPaper.Part(part.title(), part.text())).toList()
				: List.of(), measure.from(), measure.lastDay(), measure.doer().title());
	}

	/** As a calendar file (RFC 5545): a day or a span of days for each measure. */
	public static String calendar(WorkplacePlan plan, LocalDate today) {
		CalendarFile file = new CalendarFile();
		for (PlanMeasure measure : plan.edition().measures()) {
			file.event(plan.id() + "-" + measure.id(), plan.edition().number() - 1, today, measure.from(),
					measure.lastDay(), measure.title(),
					String.format(Locale.ROOT, "%s%nКто делает: %s. План № %s, редакция %d.", measure.content(),
							measure.doer().title(), plan.number(), plan.edition().number()));
		}
		return file.text();
	}

}
