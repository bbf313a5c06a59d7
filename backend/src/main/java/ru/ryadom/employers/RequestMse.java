package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.Ipra;
import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.cases.MseReview;

/**
 * Everything between the office and МСЭ for one request (WPP-05). Nothing in it is ever
 * overwritten: a second answer stands beside the first.
 *
 * @param reminders days on which МСЭ was reminded
 * @param answers in the order they came
 * @param reviewOwed whether an answer waits for somebody to look it over
 */
public record RequestMse(Question question, List<LocalDate> reminders, List<MseAnswer> answers, boolean reviewOwed,
		List<MseReview> reviews) {

	public RequestMse {
		reminders = List.copyOf(reminders);
		answers = List.copyOf(answers);
		reviews = List.copyOf(reviews);
	}

	/**
	 * What МСЭ was asked.
	 *
	 * @param ipra by what МСЭ finds the person; {@code null} when it stands on paper only
	 * @param reason why the extract is not enough; empty when it stands on paper only
	 * @param messageId the exchange's message, {@code null} when there was none
	 * @param receivedOn the day it came in at МСЭ: from it the term of the answer runs;
	 * {@code null} while that is not known
	 */
	public record Question(@Nullable Ipra ipra, String reason, MseChannel channel, LocalDate askedOn,
			@Nullable String messageId, @Nullable LocalDate receivedOn) {

		Question queuedAs(String message) {
			return new Question(this.ipra, this.reason, this.channel, this.askedOn, message, this.receivedOn);
		}

		Question receivedOn(LocalDate day) {
			return new Question(this.ipra, this.reason, this.channel, this.askedOn, this.messageId, day);
		}

		Question onPaper(LocalDate asked, @Nullable LocalDate received) {
			return new Question(this.ipra, this.reason, MseChannel.PAPER, asked, this.messageId, received);
		}

	}

	static RequestMse begin(Question question) {
		return new RequestMse(question, List.of(), List.of(), false, List.of());
	}

	/** The recommendation: the first answer, {@code null} before. */
	public @Nullable MseAnswer answer() {
		return this.answers.isEmpty() ? null : this.answers.getFirst();
	}

	/** Whether МСЭ was asked and neither its receipt nor an answer is known. */
	boolean receiptUnknown() {
		return this.question.receivedOn() == null && this.answers.isEmpty();
	}

	boolean has(MseAnswer answer) {
		return this.answers.stream().anyMatch(answer::repeats);
	}

	RequestMse with(Question next) {
		return new RequestMse(next, this.reminders, this.answers, this.reviewOwed, this.reviews);
	}

	RequestMse reminded(LocalDate day) {
		return new RequestMse(this.question, added(this.reminders, day), this.answers, this.reviewOwed, this.reviews);
	}

	RequestMse answered(MseAnswer answer, boolean review) {
		return new RequestMse(this.question, this.reminders, added(this.answers, answer), this.reviewOwed || review,
				this.reviews);
	}

	RequestMse reviewed(MseReview review) {
		return new RequestMse(this.question, this.reminders, this.answers, false, added(this.reviews, review));
	}

	private static <T> List<T> added(List<T> to, T one) {
		return Stream.concat(to.stream(), Stream.of(one)).toList();
	}

}
