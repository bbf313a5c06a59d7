package ru.ryadom.offices;

/** Stage of an order, to filter lists by. */
public enum OrderStage {

	DRAFTED, RETURNED, APPROVED;

	public static OrderStage of(OrderState state) {
		return switch (state) {
			case OrderState.OrderDrafted _ -> DRAFTED;
			case OrderState.OrderReturned _ -> RETURNED;
			case OrderState.OrderApproved _ -> APPROVED;
		};
	}

}
