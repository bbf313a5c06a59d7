package ru.ryadom.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/** The arithmetic against a walk that takes one day at a time. */
class TermWalkTests {

	private static final int PAIRS = 10_000;

	private static final LocalDate FIRST = LocalDate.of(DayByDayWalk.FIRST_YEAR, 1, 1);

	private static final LocalDate LAST = LocalDate.of(DayByDayWalk.LAST_YEAR, 12, 31);

	private final DayByDayWalk walk = new DayByDayWalk();

	@Test
	void tenThousandRandomTermsEndWhereTheWalkEnds(TestReporter reporter) {
		long seed = Long.getLong("ryadom.seed", System.nanoTime());
		reporter.publishEntry("seed", "-Dryadom.seed=" + seed);
		Random random = new Random(seed);
		int refused = 0;
		for (int i = 0; i < PAIRS; i++) {
			TermRule rule = pick(random, LAW.termRules());
			LocalDate from = FIRST.plusDays(random.nextLong(LAST.toEpochDay() - FIRST.toEpochDay() + 1));
			RegionId region = pick(random, regions());
			DayByDayWalk.End expected = this.walk.walk(rule.id().value(), from,
					(region != null) ? region.value() : null);
			assertThat(end(rule.id(), from, region)).as("%s from %s in %s, seed %d", rule.id(), from, region, seed)
				.isEqualTo(expected);
			refused += (expected.date() == null) ? 1 : 0;
		}
		assertThat(refused).as("terms that run beyond the calendars").isBetween(1, PAIRS / 5);
	}

	private static DayByDayWalk.End end(TermRuleId rule, LocalDate from, @Nullable RegionId region) {
		try {
			TermDate term = LAW.term(rule, from, region);
			return new DayByDayWalk.End(term.date(), term.nominalDate(), 0);
		}
		catch (MissingCalendar ex) {
			return new DayByDayWalk.End(null, null, ex.year());
		}
	}

	private static List<@Nullable RegionId> regions() {
		List<@Nullable RegionId> regions = new ArrayList<>();
		regions.add(null);
		regions.add(new RegionId("RU-TA"));
		regions.add(new RegionId("RU-BA"));
		LAW.regions().stream().limit(3).forEach((region) -> regions.add(region.id()));
		return regions;
	}

	private static <T extends @Nullable Object> T pick(Random random, List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

}
