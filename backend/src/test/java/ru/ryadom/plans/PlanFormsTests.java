package ru.ryadom.plans;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import ru.ryadom.law.RegionId;
import ru.ryadom.offices.Office;
import ru.ryadom.papers.PlanPaper;
import ru.ryadom.papers.Print;
import ru.ryadom.papers.Words;
import ru.ryadom.papers.pdf.PdfChecks;
import ru.ryadom.papers.pdf.PlanPdf;

import static org.assertj.core.api.Assertions.assertThat;

/** The paper and the calendar file say what the plan says, whatever it says. */
class PlanFormsTests {

	private static final Office OFFICE = new Office("office_1", "Центр занятости «Южный»", new RegionId("RU-MOW"),
			ZoneId.of("Europe/Moscow"), "ул. Лесная, д. 1", "+7 495 000-11-22", "south@czn.example.org");

	private static final List<String> WORDS = List.of("Ёлкина", "«Шаг навстречу»", "№ 7", "Ән-Нәфис", "12 мая 2025 г.",
			"О'Коннор", "<b>", "&amp;", "Рентгеноэлектрокардиографического", "€ 5", "—", "стол; стул, лампа", "C:\\dir",
			"и");

	/** One seed, so that a failure can be repeated. */
	@Property(tries = 100, seed = "692", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
	void anyPlanIsReadByEverybodyAndSaysWhatThePageAndTheCalendarSay(@ForAll("measures") List<PlanMeasure> measures,
			@ForAll Print print) {
		WorkplacePlan plan = Plans
			.value(WorkplacePlan.start("plan_1", "2026-П-000001", Plans.GROUND, Plans.DUE, measures, Plans.DAY));
		PlanPaper paper = PlanForms.paper(plan, PlanStory.marks(plan), OFFICE, Plans.DAY, true);
		byte[] pdf = PlanPdf.of(paper, print);

		assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
		assertThat(PdfChecks.ownFaults(pdf)).isEmpty();
		assertThat(PdfChecks.factsOutOfOrder(pdf, facts(plan, paper))).isEmpty();
		assertThat(unfolded(PlanForms.calendar(plan, Plans.DAY))).containsSubsequence(days(measures));
	}

	private static List<String> facts(WorkplacePlan plan, PlanPaper paper) {
		List<String> facts = new java.util.ArrayList<>(List.of(PlanPaper.TITLE, plan.number(), "Редакция: 1",
				plan.ground().workerName(), plan.ground().post(), Words.date(plan.ground().startsOn()),
				plan.ground().employerName(), "7700000023", OFFICE.name()));
		for (PlanPaper.Measure measure : paper.measures()) {
			facts.add(measure.title());
			facts.add(measure.content());
			measure.parts().forEach((part) -> facts.add(part.title() + ": " + part.text()));
			facts.add(Words.date(measure.from()));
			facts.add(measure.doer());
		}
		facts.addAll(List.of("не назначен", "Проект: план ещё не направлен.", "Состав полей предложен проектом"));
		return facts;
	}

	private static List<String> days(List<PlanMeasure> measures) {
		return measures.stream()
			.flatMap((each) -> java.util.stream.Stream.of("UID:plan_1-" + each.id(),
					"DTSTART;VALUE=DATE:" + each.from().toString().replace("-", ""),
					"DTEND;VALUE=DATE:" + each.lastDay().plusDays(1).toString().replace("-", "")))
			.toList();
	}

	/** As a calendar reads it: every line is short, and what is folded is one line. */
	private static List<String> unfolded(String calendar) {
		assertThat(calendar.split("\r\n")).allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		assertThat(calendar.replace("\r\n", "")).doesNotContain("\n");
		return List.of(calendar.replace("\r\n ", "").split("\r\n"));
	}

	@Provide
	Arbitrary<List<PlanMeasure>> measures() {
		Arbitrary<PlanMeasure> own = Combinators
			.combine(words(8), words(40), Arbitraries.integers().between(0, 300), Arbitraries.integers().between(0, 60),
					Arbitraries.of(PlanDoer.class))
			.as((title, content, from, days, doer) -> new PlanMeasure("m", null, title, content,
					Plans.GROUND.startsOn().plusDays(from),
					(days == 0) ? null : Plans.GROUND.startsOn().plusDays(from + days), doer, null));
		Arbitrary<PlanMeasure> programme = Combinators.combine(words(20), words(30))
			.as((goal, diary) -> new PlanMeasure("m", PlanProgramme.MEASURE, "Программа", "По дням.",
					Plans.GROUND.startsOn(), null, PlanDoer.MENTOR,
					new PlanProgramme(null, goal, null, " ", null, null, diary)));
		return Combinators.combine(own.list().ofMinSize(1).ofMaxSize(8), programme.optional()).as((list, more) -> {
			List<PlanMeasure> all = new java.util.ArrayList<>(list);
			more.ifPresent(all::add);
			return java.util.stream.IntStream.range(0, all.size()).mapToObj((n) -> numbered(all.get(n), n)).toList();
		});
	}

	private static PlanMeasure numbered(PlanMeasure measure, int number) {
		return new PlanMeasure("m" + (number + 1), measure.listedId(), measure.title(), measure.content(),
				measure.from(), measure.until(), measure.doer(), measure.programme());
	}

	private static Arbitrary<String> words(int most) {
		return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(most).map((all) -> String.join(" ", all));
	}

}
