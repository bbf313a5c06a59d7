package ru.ryadom.exchange;

import java.time.LocalDate;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * Staff have noted in the monitor that a message went another way.
 *
 * @param on the day it was sent or answered, as they say
 */
public record MessageSettledByHand(Viewer.StaffViewer by, String messageId, String subject, ExchangeBody body,
		LocalDate on) implements DomainEvent {

}
