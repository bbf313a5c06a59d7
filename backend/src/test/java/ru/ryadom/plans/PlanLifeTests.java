package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;

import static org.assertj.core.api.Assertions.assertThat;

/** Any moves in any order: what must never be is not. */
class PlanLifeTests {

	/** A move that anybody may try. */
	enum Move {

		CHANGE, SHOW, SHOW_ON_PAPER, OFFER, AGREE, AGREE_TO_AN_OLD_ONE, DISAGREE, SEND, SEND_ON_THE_LAST_DAY, SAY,
		APPOINT, CANCEL

	}

	@Property(tries = 500)
	void nothingIsSentThatTheWorkerDidNotSeeAndNoAgreementOutlivesAChange(@ForAll("moves") List<Move> moves) {
		WorkplacePlan plan = Plans.draft();
		int turn = 0;
		for (Move move : moves) {
			turn++;
			Decision<WorkplacePlan> decision = tried(plan, move, turn);
			if (!(decision instanceof Accepted<WorkplacePlan>(var next))) {
				continue;
			}
			assertThat(next.editions()).startsWith(plan.editions().toArray(PlanEdition[]::new));
			assertThat(plan.stage()).isNotEqualTo(PlanStage.CANCELLED);
			if (move == Move.CHANGE) {
				assertThat(next.isAgreed()).isFalse();
				assertThat(next.revoked() != null).isEqualTo(plan.isAgreed());
			}
			PlanOffer offer = next.state().offer();
			PlanShowing shown = next.state().shown();
			assertThat(offer == null || shown != null).isTrue();
			assertThat(PlanSight.ofEmployer(next).isPresent()).isEqualTo(offer != null);
			assertThat(PlanSight.editions(next)).containsAll(PlanSight.editions(plan))
				.allSatisfy((each) -> assertThat(shown).isNotNull().matches((by) -> by.covers(each.number())));
			PlanSending sent = next.state().sending();
			if (move == Move.SEND || move == Move.SEND_ON_THE_LAST_DAY) {
				assertThat(shown).isNotNull();
				assertThat(sent).isNotNull();
				assertThat(shown.covers(sent.edition())).isTrue();
				assertThat(sent.agreed()).isEqualTo(plan.isAgreed());
				assertThat(sent.agreed() || sent.on().equals(Plans.DUE)).isTrue();
			}
			plan = next;
		}
	}

	private static Decision<WorkplacePlan> tried(WorkplacePlan plan, Move move, int turn) {
		int edition = plan.edition().number();
		LocalDate day = Plans.DAY;
		return switch (move) {
			case CHANGE -> plan.change(List.of(Plans.measure("m1", null, "Содержание " + turn)), day);
			case SHOW -> plan.show(PlanShowingWay.CABINET, day, true, day);
			case SHOW_ON_PAPER -> plan.show(PlanShowingWay.PAPER, day, false, day);
			case OFFER -> plan.offer(day);
			case AGREE -> plan.agree(Plans.said(edition, true), day);
			case AGREE_TO_AN_OLD_ONE -> plan.agree(Plans.said(edition - 1, true), day);
			case DISAGREE -> plan.agree(Plans.said(edition, false), day);
			case SEND -> plan.send(day);
			case SEND_ON_THE_LAST_DAY -> plan.send(Plans.DUE);
			case SAY -> plan.say(Plans.remark(PlanParty.EMPLOYER, PlanRemarkKind.COMMENT));
			case APPOINT -> plan.appoint(new PlanMentor("Ким Олег", "мастер", MentorOrigin.OWN_WORKER, null, day), day);
			case CANCEL -> (turn % 5 == 0) ? plan.cancel(day, PlanEnd.MISTAKE, null, day) : plan.send(day);
		};
	}

	@Provide
	Arbitrary<List<Move>> moves() {
		return Arbitraries.of(Move.class).list().ofMinSize(3).ofMaxSize(25);
	}

}
