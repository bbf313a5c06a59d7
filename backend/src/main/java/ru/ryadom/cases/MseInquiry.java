package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything between the office and МСЭ in one case. Nothing in it is ever overwritten: a
 * second answer stands beside the first.
 *
 * @param reminders days on which МСЭ was reminded
 * @param answers answers in the order they came
 * @param reviewOwed whether an answer waits for a specialist to look it over
 */
public record MseInquiry(MseRequest request, List<LocalDate> reminders, List<MseAnswer> answers, boolean reviewOwed,
		List<MseReview> reviews) {

	public MseInquiry {
		reminders = List.copyOf(reminders);
		answers = List.copyOf(answers);
		reviews = List.copyOf(reviews);
	}

	static MseInquiry begin(MseRequest request) {
		return new MseInquiry(request, List.of(), List.of(), false, List.of());
	}

	/** What МСЭ recommended first: the recommendation that SIT-04 runs from. */
	public Optional<MseAnswer> recommendation() {
		return this.answers.stream().findFirst();
	}

	/** Whether the request has not yet been confirmed by МСЭ. */
	public boolean isReceiptUnknown() {
		return this.request.receiptOn() == null;
	}

	boolean has(MseAnswer answer) {
		return this.answers.stream().anyMatch(answer::repeats);
	}

	MseInquiry sentAgain(MseRequest request) {
		return new MseInquiry(request, this.reminders, this.answers, this.reviewOwed, this.reviews);
	}

	MseInquiry receivedOn(LocalDate day) {
		return sentAgain(this.request.receivedOn(day));
	}

	MseInquiry reminded(LocalDate day) {
		return new MseInquiry(this.request, added(this.reminders, day), this.answers, this.reviewOwed, this.reviews);
	}

	MseInquiry answered(MseAnswer answer, boolean review) {
		return new MseInquiry(this.request, this.reminders, added(this.answers, answer), this.reviewOwed || review,
				this.reviews);
	}

	MseInquiry reviewed(MseReview review) {
		return new MseInquiry(this.request, this.reminders, this.answers, false, added(this.reviews, review));
	}

	private static <T> List<T> added(List<T> to, T one) {
		return Stream.concat(to.stream(), Stream.of(one)).toList();
	}

}
