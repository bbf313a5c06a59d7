package ru.ryadom.exchange;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * СМЭВ has given the extract of ИПРА.
 *
 * @param requestId the message it answers
 * @param validUntil last day of ИПРА, {@code null} without one
 */
public record IpraExtractReceived(Viewer.ServiceViewer by, String requestId, String subject, String number,
		@Nullable LocalDate validUntil, LocalDate receivedOn) implements DomainEvent {

}
