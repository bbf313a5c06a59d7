package ru.ryadom.cases;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A request to МСЭ (SIT-02).
 *
 * @param reason why the extract of ИПРА was not enough (SIT-26)
 * @param sentOn the day it was given to the channel
 * @param messageId the exchange's message, {@code null} on paper
 * @param receiptOn the day it came in at МСЭ, {@code null} while that is not known: until
 * then SIT-03 is provisional, or does not run at all
 */
public record MseRequest(String reason, MseChannel channel, LocalDate sentOn, @Nullable String messageId,
		@Nullable LocalDate receiptOn, String requestedById) {

	MseRequest onPaper(LocalDate day) {
		return new MseRequest(this.reason, MseChannel.PAPER, day, this.messageId, null, this.requestedById);
	}

	MseRequest receivedOn(LocalDate day) {
		return new MseRequest(this.reason, this.channel, this.sentOn, this.messageId, day, this.requestedById);
	}

}
