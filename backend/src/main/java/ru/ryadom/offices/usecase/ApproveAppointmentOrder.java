package ru.ryadom.offices.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.offices.AppointmentOrder;
import ru.ryadom.offices.AppointmentOrderApproved;
import ru.ryadom.offices.AppointmentOrders;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/**
 * The head approves a draft: from the order's date the certificate's term runs (SIT-06,
 * SIT-07, SIT-23).
 */
@Component
public class ApproveAppointmentOrder {

	private final UnitOfWork unit;

	private final AppointmentOrders orders;

	private final Offices offices;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	ApproveAppointmentOrder(UnitOfWork unit, AppointmentOrders orders, Offices offices,
			ApplicationEventPublisher events, BusinessClock clock) {
		this.unit = unit;
		this.orders = orders;
		this.offices = offices;
		this.events = events;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(AppointmentOrder order) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String orderId, int revision, String number, LocalDate date) {
	}

	public Result approve(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("approveAppointmentOrder", viewer.account(), input.idempotencyKey(), input);
		Ids.require("order", input.orderId());
		Decision<String> answer = this.unit.run(command, Answers.CODEC, () -> decide(viewer, input));
		return switch (answer) {
			case Accepted<String>(var id) -> new Done(this.orders.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, Input input) {
		AppointmentOrder order = this.orders.find(viewer, input.orderId()).orElseThrow(Fault.NotFound::new);
		if (order.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		StaffMember appointed = this.offices.member(order.appointedId())
			.orElseGet(() -> StaffMember.unknown(order.appointedId()));
		return order
			.approve(appointed, input.number(), input.date(), viewer.memberId(), this.clock.today(viewer.zone()))
			.map((approved) -> {
				this.orders.save(approved);
				this.events.publishEvent(new AppointmentOrderApproved(viewer, approved.id(), approved.subject(),
						approved.appointedId(), input.date()));
				return approved.id();
			});
	}

}
