package ru.ryadom.offices.usecase;

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
import ru.ryadom.offices.AppointmentOrderReturned;
import ru.ryadom.offices.AppointmentOrders;

/**
 * The head sends a draft back with a reason; the term runs on (interpretation: the act
 * says nothing of returns).
 */
@Component
public class ReturnAppointmentOrder {

	private final UnitOfWork unit;

	private final AppointmentOrders orders;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	ReturnAppointmentOrder(UnitOfWork unit, AppointmentOrders orders, ApplicationEventPublisher events,
			BusinessClock clock) {
		this.unit = unit;
		this.orders = orders;
		this.events = events;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(AppointmentOrder order) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String orderId, int revision, String reason) {
	}

	public Result sendBack(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("returnAppointmentOrder", viewer.account(), input.idempotencyKey(), input);
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
		return order.sendBack(input.reason(), viewer.memberId(), this.clock.today(viewer.zone())).map((returned) -> {
			this.orders.save(returned);
			this.events.publishEvent(new AppointmentOrderReturned(viewer, returned.id(), returned.subject()));
			return returned.id();
		});
	}

}
