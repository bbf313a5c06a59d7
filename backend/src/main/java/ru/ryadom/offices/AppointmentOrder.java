package ru.ryadom.offices;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;

/**
 * An order that appoints a worker to accompany somebody (Приложение 3). The fields are
 * the project's own: those of the act are not known.
 *
 * @param subject id of the case it is about
 * @param appointedId the worker appointed
 * @param draftedById who drafted it
 */
public record AppointmentOrder(String id, int revision, String officeId, String subject, String appointedId,
		String draftedById, LocalDate draftedOn, OrderState state) {

	/** A draft that waits for the head (SIT-06, SIT-23). */
	public static AppointmentOrder draft(String officeId, String subject, String appointedId, String draftedById,
			LocalDate today) {
		return new AppointmentOrder(Ids.next("order"), 0, officeId, subject, appointedId, draftedById, today,
				new OrderState.OrderDrafted(today));
	}

	public Decision<AppointmentOrder> sendBack(String reason, String by, LocalDate today) {
		return this.state.sendBack(reason, by, today).map(this::in);
	}

	public Decision<AppointmentOrder> approve(String number, LocalDate date, String by, LocalDate today) {
		return this.state.approve(number, date, by, today).map(this::in);
	}

	/** What stands in the way of deciding on it, apart from what is typed. */
	public List<Objection> notDecidable() {
		return (this.state instanceof OrderState.OrderDrafted) ? List.of() : List.of(OrderState.NOT_A_DRAFT);
	}

	private AppointmentOrder in(OrderState next) {
		return new AppointmentOrder(this.id, this.revision, this.officeId, this.subject, this.appointedId,
				this.draftedById, this.draftedOn, next);
	}

}
