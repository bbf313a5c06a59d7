package ru.ryadom.law;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ru.ryadom.support.Applies;
import ru.ryadom.support.Resources;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/** The worked examples: a table of rule, day and expected day that a lawyer can read. */
class TermCasesTests {

	@ParameterizedTest(name = "{0} from {1} is {2}")
	@CsvFileSource(resources = "/law/deadline-cases.csv", useHeadersInDisplayName = true)
	@Applies({ "SIT-01", "SIT-02", "SIT-03", "SIT-04", "SIT-05", "SIT-06", "SIT-07", "SIT-08", "SIT-09", "SIT-10",
			"SIT-11", "SIT-12", "SIT-13", "WPP-01", "WPP-02", "WPP-03", "P1", "QUO-01", "QUO-02", "AGR-01", "AGR-02",
			"MEN-01", "RCV", "APL", "T1", "T2", "T3", "T4", "T5" })
	void theLastDayIsTheOneWorkedOutByHand(String rule, LocalDate from, LocalDate expected) {
		assertThat(LAW.term(new TermRuleId(rule), from, null).date()).isEqualTo(expected);
	}

	@Test
	void everyTermRuleHasAWorkedExample() {
		Set<String> inExamples = new TreeSet<>(Resources.text("/law/deadline-cases.csv")
			.lines()
			.skip(1)
			.map((line) -> line.substring(0, line.indexOf(',')))
			.toList());
		assertThat(inExamples).isEqualTo(LAW.termRules()
			.stream()
			.map((rule) -> rule.id().value())
			.collect(Collectors.toCollection(TreeSet::new)));
	}

}
