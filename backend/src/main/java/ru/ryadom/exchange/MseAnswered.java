package ru.ryadom.exchange;

import java.time.LocalDate;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * МСЭ has answered. The same answer comes in once, whatever the wire does; another answer
 * to the same request is another event.
 *
 * @param requestId the message it answers
 * @param subject the thing the request was about
 * @param number number of the answer
 * @param needed what МСЭ recommends
 * @param answeredOn day of the answer, as МСЭ names it
 * @param receivedOn day it came in
 */
public record MseAnswered(Viewer.ServiceViewer by, String requestId, String subject, String number, boolean needed,
		String reasons, LocalDate answeredOn, LocalDate receivedOn) implements DomainEvent {

}
