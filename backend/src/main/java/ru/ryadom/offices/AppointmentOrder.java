package ru.ryadom.offices;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

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

	private static final Objection CANNOT_ACCOMPANY = Objection.of("APPOINTED_CANNOT_ACCOMPANY",
			"Этот работник больше не сопровождает: он не работает в центре или уже не специалист. Верните проект.",
			Norms.SIT_06);

	/** A draft that waits for the head (SIT-06, SIT-23). */
	public static AppointmentOrder draft(String officeId, String subject, String appointedId, String draftedById,
			LocalDate today) {
		return new AppointmentOrder(Ids.next("order"), 0, officeId, subject, appointedId, draftedById, today,
				new OrderState.OrderDrafted(today));
	}

	public Decision<AppointmentOrder> sendBack(String reason, String by, LocalDate today) {
		return this.state.sendBack(reason, by, today).map(this::in);
	}

	/**
	 * Puts the draft into force.
	 * @param appointed whom it appoints, as they stand now
	 */
	public Decision<AppointmentOrder> approve(StaffMember appointed, String number, LocalDate date, String by,
			LocalDate today) {
		Decision<AppointmentOrder> decided = this.state.approve(number, date, by, today).map(this::in);
		List<Objection> objections = new Objections().and(decided.objections()).and(unfit(appointed)).all();
		return objections.isEmpty() ? decided : new Rejected<>(objections);
	}

	/** What stands in the way of deciding on it, apart from what is typed. */
	public List<Objection> notDecidable() {
		return (this.state instanceof OrderState.OrderDrafted) ? List.of() : List.of(OrderState.NOT_A_DRAFT);
	}

	/** What stands in the way of approving it, apart from what is typed. */
	public List<Objection> notApprovable(StaffMember appointed) {
		return new Objections().and(notDecidable()).and(unfit(appointed)).all();
	}

	/** Whoever left or lost the role after the draft cannot be appointed by it. */
	private List<Objection> unfit(StaffMember appointed) {
		boolean waits = this.state instanceof OrderState.OrderDrafted;
		return new Objections().when(waits && !appointed.accompanies(), CANNOT_ACCOMPANY).all();
	}

	private AppointmentOrder in(OrderState next) {
		return new AppointmentOrder(this.id, this.revision, this.officeId, this.subject, this.appointedId,
				this.draftedById, this.draftedOn, next);
	}

}
