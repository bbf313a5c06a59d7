package ru.ryadom.law;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ru.ryadom.support.Resources;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/**
 * Norm ⇔ constant ⇔ main code ⇔ test. A norm whose room is not built yet is reached by
 * the norm pages and {@code termDate} alone; {@code awaiting-rooms.csv} names the package
 * that will apply it, and once that package exists the norm has to be applied there.
 */
class NormCoverageTests {

	private static final MainCode MAIN = new MainCode();

	private static final Map<String, Set<String>> ROOMS = MAIN.roomsByNorm(LAW);

	private static final Map<String, Set<String>> TESTS = TestedNorms.testsByNorm();

	private final Map<String, String> awaiting = Resources.text("/law/awaiting-rooms.csv")
		.lines()
		.skip(1)
		.map((line) -> line.split(","))
		.collect(Collectors.toMap((cells) -> cells[0], (cells) -> cells[1], (one, other) -> one, TreeMap::new));

	@Test
	void thereIsSomethingToCover(TestReporter reporter) {
		reporter.publishEntry("norms", ids().toString());
		reporter.publishEntry("applied by rooms", ROOMS.toString());
		reporter.publishEntry("held by tests", TESTS.keySet().toString());
		assertThat(ids()).hasSizeGreaterThan(60).contains("SIT-00", "WPP-00A", "P1", "RCV", "T7");
		assertThat(MAIN.size()).isGreaterThan(40);
		assertThat(ROOMS).containsKey("T1");
		assertThat(TESTS).containsKeys("SIT-01", "T1");
	}

	@Test
	void everyNormHasAConstantAndEveryConstantANorm() {
		assertThat(Constants.norms()
			.entrySet()
			.stream()
			.map((norm) -> norm.getKey() + " " + norm.getValue())
			.collect(Collectors.toSet()))
			.isEqualTo(ids().stream().map((id) -> id.replace('-', '_') + " " + id).collect(Collectors.toSet()));
	}

	@Test
	void everyTermRuleHasAConstantAndEveryConstantATermRule() {
		assertThat(Set.copyOf(Constants.termRules().values()))
			.isEqualTo(LAW.termRules().stream().map(TermRule::id).collect(Collectors.toSet()));
	}

	@Test
	void everyNormIsAppliedByARoomOrAwaitsOne() {
		Set<String> appliedOrAwaiting = new TreeSet<>(ROOMS.keySet());
		appliedOrAwaiting.addAll(this.awaiting.keySet());
		assertThat(appliedOrAwaiting).as("add it to main code, or to awaiting-rooms.csv with its package")
			.isEqualTo(ids());
	}

	@Test
	void noNormAwaitsAPackageThatIsThere() {
		assertThat(this.awaiting).as("the package is built: apply the norm there, or name what it still waits for")
			.allSatisfy((norm, room) -> assertThat(MAIN.has(room)).as("%s awaits %s", norm, room).isFalse());
	}

	@Test
	void noNormAwaitsThatIsAppliedAlready() {
		assertThat(ROOMS.keySet()).as("take it out of awaiting-rooms.csv")
			.doesNotContainAnyElementsOf(this.awaiting.keySet());
	}

	@Test
	void everyAppliedNormAndEveryNormOfATermIsHeldByATest() {
		Set<String> owed = new TreeSet<>(ROOMS.keySet());
		LAW.termRules().forEach((rule) -> owed.add(rule.norm().id().value()));
		assertThat(TESTS.keySet()).containsAll(owed);
	}

	@Test
	void noTestNamesANormThatIsNotThere() {
		assertThat(ids()).containsAll(TESTS.keySet());
	}

	private static Set<String> ids() {
		return LAW.norms().stream().map((norm) -> norm.id().value()).collect(Collectors.toCollection(TreeSet::new));
	}

}
