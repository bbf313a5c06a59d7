package ru.ryadom.offices.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.offices.AppointmentOrders;

/** An order by its id. */
@Component
class OrderFinder implements NodeFinder {

	private final AppointmentOrders orders;

	OrderFinder(AppointmentOrders orders) {
		this.orders = orders;
	}

	@Override
	public String prefix() {
		return "order";
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		return this.orders.find(viewer, id);
	}

}
