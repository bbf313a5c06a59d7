package ru.ryadom.exchange;

import java.time.LocalDate;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * ЕЦП tells of an individual plan that was agreed, or of a change of it (SIT-00). The
 * same event comes in once, whatever the wire does.
 *
 * @param number the plan's number at ЕЦП
 * @param officeId the employment centre that it names
 * @param about whose plan it is
 * @param accompaniment whether the measure is in it
 * @param receivedOn day it came in
 */
public record PlanAgreed(Viewer.ServiceViewer by, String number, LocalDate agreedOn, String officeId,
		ExchangeBody.About about, boolean accompaniment, LocalDate receivedOn) implements DomainEvent {

}
