package ru.ryadom.exchange;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * СМЭВ has given the extract of ИПРА.
 *
 * @param requestId the message it answers
 * @param issuedOn its day, {@code null} when it is not told
 * @param validUntil last day of ИПРА, {@code null} without one
 * @param needed whether it says that somebody has to be beside the person, {@code null}
 * when it says nothing of it
 */
public record IpraExtractReceived(Viewer.ServiceViewer by, String requestId, String subject, String number,
		@Nullable LocalDate issuedOn, @Nullable LocalDate validUntil, @Nullable Boolean needed,
		LocalDate receivedOn) implements DomainEvent {

}
