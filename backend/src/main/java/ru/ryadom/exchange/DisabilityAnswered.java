package ru.ryadom.exchange;

import java.time.LocalDate;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * ГИС ЕЦП в социальной сфере has answered. The same answer comes in once, whatever the
 * wire does; another answer to the same question is another event.
 *
 * @param requestId the message it answers
 * @param subject the thing the question was about
 */
public record DisabilityAnswered(Viewer.ServiceViewer by, String requestId, String subject, DisabilityFinding finding,
		LocalDate receivedOn) implements DomainEvent {

}
