package ru.ryadom.cases;

import org.jspecify.annotations.Nullable;

/**
 * What is known and decided about the need.
 *
 * @param inquiry the exchange with МСЭ, {@code null} when it was not asked
 */
public record Need(@Nullable NeedDecision decision, @Nullable MseInquiry inquiry) {

	static final Need UNKNOWN = new Need(null, null);

	Need decided(NeedDecision by) {
		return new Need(by, this.inquiry);
	}

	Need inquired(MseInquiry next) {
		return new Need(this.decision, next);
	}

}
