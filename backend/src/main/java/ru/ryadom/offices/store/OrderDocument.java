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

/**
 * The stored shape of an order: days, stages and ids stand open, what the head types is
 * in {@code pd}, sealed for this id, since it may tell of the person.
 */
record OrderDocument(@Id String id, int revision, String office, String subject, String appointed, String draftedBy,
		String draftedOn, String stage, String stageOn, @Nullable String by, byte[] pd) {

	/** What is sealed. */
	record Sealed(@Nullable String reason, @Nullable String number) {

		static Sealed of(AppointmentOrder order) {
			return switch (order.state()) {
				case OrderDrafted _ -> new Sealed(null, null);
				case OrderReturned returned -> new Sealed(returned.reason(), null);
				case OrderApproved approved -> new Sealed(null, approved.number());
			};
		}

	}

	static OrderDocument of(AppointmentOrder order, int revision, byte[] pd) {
		String stage = OrderStage.of(order.state()).name();
		return switch (order.state()) {
			case OrderDrafted(var since) -> of(order, revision, stage, since, null, pd);
			case OrderReturned returned -> of(order, revision, stage, returned.on(), returned.byId(), pd);
			case OrderApproved approved -> of(order, revision, stage, approved.date(), approved.byId(), pd);
		};
	}

	private static OrderDocument of(AppointmentOrder order, int revision, String stage, LocalDate on,
			@Nullable String by, byte[] pd) {
		return new OrderDocument(order.id(), revision, order.officeId(), order.subject(), order.appointedId(),
				order.draftedById(), order.draftedOn().toString(), stage, on.toString(), by, pd);
	}

	AppointmentOrder toDomain(Sealed data) {
		return new AppointmentOrder(this.id, this.revision, this.office, this.subject, this.appointed, this.draftedBy,
				LocalDate.parse(this.draftedOn), state(data));
	}

	private OrderState state(Sealed data) {
		LocalDate on = LocalDate.parse(this.stageOn);
		return switch (OrderStage.valueOf(this.stage)) {
			case DRAFTED -> new OrderDrafted(on);
			case RETURNED -> new OrderReturned(on, must(this.by), must(data.reason()));
			case APPROVED -> new OrderApproved(must(data.number()), on, must(this.by));
		};
	}

	private static String must(@Nullable String value) {
		if (value == null) {
			throw new IllegalStateException("a stored order lacks a field of its stage");
		}
		return value;
	}

}
