package ru.ryadom.offices.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.offices.AppointmentOrder;
import ru.ryadom.offices.OrderStage;
import ru.ryadom.offices.OrderState;
import ru.ryadom.offices.OrderState.OrderApproved;
import ru.ryadom.offices.OrderState.OrderDrafted;
import ru.ryadom.offices.OrderState.OrderReturned;

/** The stored shape of an order. */
record OrderDocument(@Id String id, int revision, String office, String subject, String appointed, String draftedBy,
		String draftedOn, String stage, String stageOn, @Nullable String by, @Nullable String reason,
		@Nullable String number) {

	static OrderDocument of(AppointmentOrder order, int revision) {
		String stage = OrderStage.of(order.state()).name();
		return switch (order.state()) {
			case OrderDrafted(var since) -> of(order, revision, stage, since, null, null, null);
			case OrderReturned(var on, var by, var reason) -> of(order, revision, stage, on, by, reason, null);
			case OrderApproved(var number, var date, var by) -> of(order, revision, stage, date, by, null, number);
		};
	}

	private static OrderDocument of(AppointmentOrder order, int revision, String stage, LocalDate on,
			@Nullable String by, @Nullable String reason, @Nullable String number) {
		return new OrderDocument(order.id(), revision, order.officeId(), order.subject(), order.appointedId(),
				order.draftedById(), order.draftedOn().toString(), stage, on.toString(), by, reason, number);
	}

	AppointmentOrder toDomain() {
		return new AppointmentOrder(this.id, this.revision, this.office, this.subject, this.appointed, this.draftedBy,
				LocalDate.parse(this.draftedOn), state());
	}

	private OrderState state() {
		LocalDate on = LocalDate.parse(this.stageOn);
		return switch (OrderStage.valueOf(this.stage)) {
			case DRAFTED -> new OrderDrafted(on);
			case RETURNED -> new OrderReturned(on, must(this.by), must(this.reason));
			case APPROVED -> new OrderApproved(must(this.number), on, must(this.by));
		};
	}

	private static String must(@Nullable String value) {
		if (value == null) {
			throw new IllegalStateException("a stored order lacks a field of its stage");
		}
		return value;
	}

}
