package ru.ryadom.cases;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.TermRules;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;

/** An extract of ИПРА beside what was typed at the desk. */
class IpraTests {

	private static final LocalDate TODAY = Road.PLAN.plusDays(3);

	private final Case file = Road.opened();

	@Test
	@Applies("SIT-25")
	void anExtractThatSaysTheSameConfirmsWhatWasTyped() {
		Case next = accepted(IpraMoves.come(this.file, extract(this.file.ipra().number(), null), TODAY));
		assertThat(next.ipraInquiry().extracts()).extracting(IpraExtract::state)
			.containsExactly(IpraExtractState.CONFIRMS);
		assertThat(next.ipra()).isEqualTo(this.file.ipra());
		assertThat(next.tasks()).isEmpty();
	}

	@Test
	void anExtractThatSaysSomethingElseWaitsAndOverwritesNothing() {
		Case next = accepted(IpraMoves.come(this.file, extract("99.77/2026", null), TODAY));
		assertThat(next.ipra()).isEqualTo(this.file.ipra());
		assertThat(next.tasks()).containsExactly(CaseTask.REVIEW_IPRA_EXTRACT);
	}

	@Test
	void takenOverItIsWhatTheCaseIsKnownBy() {
		Case waits = accepted(IpraMoves.come(this.file, extract("99.77/2026", TODAY.plusYears(1)), TODAY));
		Case next = accepted(IpraMoves.review(waits, 0, true, new IpraReview("", TODAY, "staff_1")));
		assertThat(next.ipra()).isEqualTo(new Ipra("99.77/2026", TODAY, TODAY.plusYears(1), FactSource.SMEV_EXTRACT));
		assertThat(next.disabilityKnownOn()).as("SIT-02 will run from what was received last").isEqualTo(TODAY);
		assertThat(next.tasks()).isEmpty();
	}

	@Test
	void leftAsideItNeedsAReasonAndChangesNothing() {
		Case waits = accepted(IpraMoves.come(this.file, extract("99.77/2026", null), TODAY));
		assertThat(code(IpraMoves.review(waits, 0, false, new IpraReview(" ", TODAY, "staff_1"))))
			.isEqualTo("FIELD_EMPTY");
		Case next = accepted(
				IpraMoves.review(waits, 0, false, new IpraReview("Выписка на другого.", TODAY, "staff_1")));
		assertThat(next.ipra()).isEqualTo(this.file.ipra());
		assertThat(next.tasks()).isEmpty();
		assertThat(code(IpraMoves.review(next, 0, true, new IpraReview("", TODAY, "staff_1"))))
			.isEqualTo("NO_EXTRACT_TO_REVIEW");
	}

	@Test
	void theSameExtractTwiceIsKnownAndAnotherOneIsAnotherTask() {
		Case once = accepted(IpraMoves.come(this.file, extract("99.77/2026", null), TODAY));
		assertThat(code(IpraMoves.come(once, extract("99.77/2026", null), TODAY))).isEqualTo("EXTRACT_KNOWN");
		Case twice = accepted(IpraMoves.come(once, extract("100.77/2026", null), TODAY));
		assertThat(twice.ipraInquiry().extracts()).hasSize(2);
		Case one = accepted(IpraMoves.review(twice, 1, true, new IpraReview("", TODAY, "staff_1")));
		assertThat(one.tasks()).as("the first still waits").containsExactly(CaseTask.REVIEW_IPRA_EXTRACT);
		assertThat(code(IpraMoves.review(one, 1, true, new IpraReview("", TODAY, "staff_1"))))
			.isEqualTo("EXTRACT_REVIEWED");
	}

	@Test
	void itIsAskedForOnceUntilItHasComeOrWentOnPaper() {
		IpraRequest request = new IpraRequest(TODAY, "exchange_1", "staff_1", true);
		Case asked = accepted(IpraMoves.ask(this.file, request));
		assertThat(code(IpraMoves.ask(asked, request))).isEqualTo("EXTRACT_AWAITED");
		assertThat(accepted(IpraMoves.come(asked, extract("99.77/2026", null), TODAY)).ipraInquiry().isAwaited())
			.isFalse();
		assertThat(IpraMoves.settledByHand(asked).ipraInquiry().isAwaited()).isFalse();
	}

	@Test
	@Applies("SIT-27")
	void anExtractThatComesAfterMseWasAskedMovesNoTerm() {
		MseRequest request = new MseRequest("Выписки недостаточно.", MseChannel.EXCHANGE, Road.PLAN.plusDays(1),
				"exchange_2", null, "staff_1");
		Case asked = accepted(MseMoves.ask(this.file, request, TODAY));
		Case waits = accepted(IpraMoves.come(asked, extract("99.77/2026", null), TODAY));
		Case next = accepted(IpraMoves.review(waits, 0, true, new IpraReview("", TODAY, "staff_1")));
		assertThat(CaseTerms.reopened(next, TODAY))
			.contains(new TermChange.TermStarts(TermRules.SIT_02, Road.PLAN.plusDays(1)));
	}

	private static IpraExtract extract(String number, @Nullable LocalDate until) {
		return new IpraExtract(number, null, until, true, TODAY, MseChannel.EXCHANGE, IpraExtractState.WAITS, null);
	}

	private static Case accepted(Decision<Case> decision) {
		if (decision instanceof Accepted<Case>(var next)) {
			return next;
		}
		throw new AssertionError(decision);
	}

	private static String code(Decision<Case> decision) {
		return (decision instanceof Rejected<Case>(var objections)) ? objections.getFirst().code() : "accepted";
	}

}
