package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import ru.ryadom.law.Action;
import ru.ryadom.law.TermRule;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermRules;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.CaseStage.ACCOMPANYING;
import static ru.ryadom.cases.CaseStage.ARRANGING_PROVIDER;
import static ru.ryadom.cases.CaseStage.AWAITING_MSE;
import static ru.ryadom.cases.CaseStage.CLOSED;
import static ru.ryadom.cases.CaseStage.DETERMINING_NEED;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/**
 * Twenty thousand lives of a case, each of random commands, against a plain model of
 * where a case may go and which terms may run there.
 */
class CaseLifeTests {

	private static final int LIVES = 20_000;

	private static final int STEPS = 30;

	/** From where to where a case may go in one step; staying is always possible. */
	private static final Map<CaseStage, Set<CaseStage>> ROADS = new EnumMap<>(
			Map.of(DETERMINING_NEED, Set.of(AWAITING_MSE, ARRANGING_PROVIDER, CLOSED), AWAITING_MSE,
					Set.of(DETERMINING_NEED, ARRANGING_PROVIDER, CLOSED), ARRANGING_PROVIDER,
					Set.of(ACCOMPANYING, CLOSED), ACCOMPANYING, Set.of(CLOSED), CLOSED,
					Set.of(DETERMINING_NEED, AWAITING_MSE, ARRANGING_PROVIDER, ACCOMPANYING)));

	private static final Set<TermRuleId> OF_CLOSING = Set.of(TermRules.SIT_05, TermRules.SIT_11, TermRules.SIT_12,
			TermRules.SIT_13);

	/** The rules of which the law says whose move they are. */
	private static final Set<TermRuleId> HELD = LAW.termRules()
		.stream()
		.filter((rule) -> rule.holder() != null)
		.map(TermRule::id)
		.collect(Collectors.toUnmodifiableSet());

	@Test
	@Applies({ "SIT-05", "SIT-11", "SIT-12", "SIT-13" })
	void noLifeLeavesTheModel(TestReporter reporter) {
		Map<CaseStage, Integer> seen = new EnumMap<>(CaseStage.class);
		Set<String> done = new HashSet<>();
		int editions = 0;
		for (int seed = 0; seed < LIVES; seed++) {
			Life life = new Life(seed);
			for (int step = 0; step < STEPS; step++) {
				life.step();
			}
			life.replays();
			editions = Math.max(editions, life.most);
			life.stages.forEach((stage) -> seen.merge(stage, 1, Integer::sum));
			done.addAll(life.done);
		}
		assertThat(seen).as("lives that came there").containsOnlyKeys(CaseStage.values());
		assertThat(done).as("what was done in some life")
			.containsExactlyInAnyOrderElementsOf(Stream
				.concat(CaseRules.actions(Road.opened(), Road.TODAY).stream(),
						TurnRules.ofCitizen(Road.opened(), Road.TODAY).stream())
				.map(Action::name)
				.toList());
		assertThat(editions).as("who accompanies was replaced at least twice in some life").isGreaterThanOrEqualTo(3);
		reporter.publishEntry("lives", seen + ", most editions " + editions);
	}

	/** One case, from its plan on. */
	private static final class Life {

		private final CaseCommands commands;

		private final List<CaseCommands.Done> history = new ArrayList<>();

		private final Set<CaseStage> stages = new HashSet<>(Set.of(DETERMINING_NEED));

		private final Set<String> done = new HashSet<>();

		private final String name;

		/** The terms that stand still. */
		private final Set<TermRuleId> standing = new HashSet<>();

		private @Nullable Arranged certified;

		private int editions;

		private int most;

		private Case file = Road.opened();

		/** Where the terms are counted. */
		private String office = this.file.officeId();

		private Map<TermRuleId, LocalDate> running = apply(Map.of(), CaseTerms.opened(this.file));

		Life(int seed) {
			this.name = "life " + seed;
			this.commands = new CaseCommands(new Random(seed));
		}

		void step() {
			CaseCommands.Command command = this.commands.next(this.file);
			if (command.run(this.file) instanceof CaseCommands.Done applied) {
				holds(this.commands.offered(command), command, "was done though it was not offered");
				go(command, applied);
			}
		}

		private void go(CaseCommands.Command command, CaseCommands.Done applied) {
			CaseStage from = this.file.stage();
			CaseStage to = applied.next().stage();
			holds(from == to || ROADS.get(from).contains(to), command, "led where no road leads");
			this.running = apply(this.running, applied.terms());
			this.file = applied.next();
			this.history.add(applied);
			this.stages.add(to);
			if (!command.name().equals(CaseCommands.HEAD)) {
				this.done.add(command.name());
			}
			boolean closed = to == CLOSED;
			holds(this.running.keySet().stream().allMatch(HELD::contains), command, "left a term without a holder");
			holds(closed == (this.file.closing() != null), command, "left an end where there is none, or none");
			holds(closed ? OF_CLOSING.containsAll(this.running.keySet()) : !this.running.isEmpty(), command,
					"left the terms " + this.running.keySet());
			boolean paused = this.file.turns().pause().isPresent();
			holds(this.office.equals(this.file.officeId()), command, "left the terms at an office without the case");
			holds(this.file.turns().transfer().isEmpty() || !closed, command, "left a closed case to be accepted");
			holds(!paused || !closed, command, "left a pause in a closed case");
			holds(this.running.keySet()
				.stream()
				.allMatch((rule) -> this.standing.contains(rule) == (paused && isMove(rule))), command,
					"left a term that runs in a pause, or stands without one: " + this.standing);
			holds(this.file.turns().waiting(JobReportKind.FOUND).isEmpty() || !closed, command,
					"left a hiring to be checked in a closed case");
			holds(this.file.turns().waiting(JobReportKind.LOST).isEmpty() || closed, command,
					"left a lost job to be checked in an open case");
			holds(to != ACCOMPANYING || this.file.provision().isComplete(), command, "left a certificate with nobody");
			holds(this.running.containsKey(TermRules.SIT_09) == (to == ACCOMPANYING), command, "left other six months");
			follows(command, from, applied);
			holds(!closed || this.file.provision().succession().underway() == null, command,
					"left a replacement in a closed case");
			holds(to != AWAITING_MSE || this.file.inquiry() != null, command, "left a wait for nothing");
		}

		/**
		 * Who accompanies by the certificate is who was arranged when it or its edition
		 * was formed, and nobody else until the next.
		 */
		private void follows(CaseCommands.Command command, CaseStage from, CaseCommands.Done applied) {
			Arranged now = Arranged.of(applied.next().provision());
			if (command.name().equals("formCertificate") || command.name().equals("replaceCertificate")) {
				holds(!now.isNobody() && !now.equals(this.certified), command, "left who is certified as it was");
				this.certified = now;
				this.editions++;
				this.most = Math.max(this.most, this.editions);
				return;
			}
			if (from == ACCOMPANYING && applied.next().stage() == ACCOMPANYING) {
				holds(now.equals(this.certified), command, "changed who accompanies without an edition");
			}
		}

		/** The six months are nobody's move, and never stand still. */
		private static boolean isMove(TermRuleId rule) {
			return LAW.termRule(rule).operation().isMove();
		}

		private void holds(boolean whatMust, CaseCommands.Command command, String otherwise) {
			if (!whatMust) {
				throw new AssertionError(this.name + ": " + command.name() + " in " + this.stages + " " + otherwise);
			}
		}

		/** What was journalled, done over again, ends in the same case. */
		void replays() {
			Case again = Road.opened();
			for (CaseCommands.Done each : this.history) {
				again = (each.command().run(again) instanceof CaseCommands.Done done) ? done.next() : again;
			}
			assertThat(again).as(this.name).isEqualTo(this.file);
		}

		private Map<TermRuleId, LocalDate> apply(Map<TermRuleId, LocalDate> before, List<TermChange> changes) {
			Map<TermRuleId, LocalDate> after = new LinkedHashMap<>(before);
			for (TermChange change : changes) {
				switch (change) {
					case TermChange.TermStarts(var rule, var from) -> {
						if (after.put(rule, from) != null) {
							throw new AssertionError(this.name + ": two terms of " + rule + " at once");
						}
					}
					case TermChange.TermsPaused(var on, var reason) ->
						this.standing.addAll(after.keySet().stream().filter(Life::isMove).toList());
					case TermChange.TermsMoved(var officeId) -> this.office = officeId;
					case TermChange.TermsResumed(var on) -> this.standing.clear();
					case TermChange.TermMet(var rule, var on) -> after.remove(rule);
					case TermChange.TermCancelled(var rule, var on) -> after.remove(rule);
					case TermChange.AllCancelled(var on) -> after.clear();
				}
			}
			this.standing.retainAll(after.keySet());
			return after;
		}

	}

}
