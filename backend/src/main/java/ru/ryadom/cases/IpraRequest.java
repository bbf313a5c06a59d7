package ru.ryadom.cases;

import java.time.LocalDate;

/**
 * A request for the extract of ИПРА (SIT-25).
 *
 * @param messageId the message that carries it
 * @param awaited whether the answer is still waited for over the exchange
 */
public record IpraRequest(LocalDate sentOn, String messageId, String requestedById, boolean awaited) {

	IpraRequest over() {
		return new IpraRequest(this.sentOn, this.messageId, this.requestedById, false);
	}

}
