package ru.ryadom.offices.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.Action;
import ru.ryadom.law.Law;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Region;
import ru.ryadom.offices.AppointmentOrder;
import ru.ryadom.offices.AppointmentOrders;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.OrderStage;
import ru.ryadom.offices.OrderState.OrderApproved;
import ru.ryadom.offices.OrderState.OrderReturned;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.usecase.ApproveAppointmentOrder;
import ru.ryadom.offices.usecase.ReturnAppointmentOrder;

/** Offices, staff and orders for the contract. */
@Controller
class OfficesController {

	private static final List<Objection> HEAD_ONLY = List.of(Objection.of("HEAD_ONLY", "Решает руководитель центра."));

	private final Offices offices;

	private final AppointmentOrders orders;

	private final Law law;

	private final ReturnAppointmentOrder returnAppointmentOrder;

	private final ApproveAppointmentOrder approveAppointmentOrder;

	OfficesController(Offices offices, AppointmentOrders orders, Law law, ReturnAppointmentOrder returnAppointmentOrder,
			ApproveAppointmentOrder approveAppointmentOrder) {
		this.offices = offices;
		this.orders = orders;
		this.law = law;
		this.returnAppointmentOrder = returnAppointmentOrder;
		this.approveAppointmentOrder = approveAppointmentOrder;
	}

	@SchemaMapping(typeName = "StaffViewer")
	StaffMember member(Viewer.StaffViewer viewer) {
		return this.offices.member(viewer.memberId()).orElseThrow(Fault.NotFound::new);
	}

	@SchemaMapping(typeName = "Region")
	List<Office> offices(Region region) {
		return this.offices.of(region.id());
	}

	@SchemaMapping(typeName = "StaffViewer")
	List<Audience> roles(Viewer.StaffViewer viewer) {
		return viewer.roles().stream().sorted().toList();
	}

	@SchemaMapping(typeName = "StaffViewer")
	Office office(Viewer.StaffViewer viewer) {
		return this.offices.office(viewer.officeId());
	}

	@SchemaMapping(typeName = "StaffViewer")
	List<StaffMember> colleagues(Viewer.StaffViewer viewer) {
		return this.offices.accompanying(viewer.officeId());
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<AppointmentOrder> appointmentOrders(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after, @Argument @Nullable OrderStage state) {
		return this.orders.page(viewer, state, Slice.of(first, after, 20));
	}

	@SchemaMapping(typeName = "Office")
	Region region(Office office) {
		return this.law.region(office.regionId());
	}

	@BatchMapping(typeName = "AppointmentOrder")
	Map<AppointmentOrder, StaffMember> appointed(List<AppointmentOrder> orders) {
		return members(orders, AppointmentOrder::appointedId);
	}

	@BatchMapping(typeName = "AppointmentOrder")
	Map<AppointmentOrder, StaffMember> draftedBy(List<AppointmentOrder> orders) {
		return members(orders, AppointmentOrder::draftedById);
	}

	@BatchMapping(typeName = "OrderReturned", field = "by")
	Map<OrderReturned, StaffMember> returnedBy(List<OrderReturned> states) {
		return members(states, OrderReturned::byId);
	}

	@BatchMapping(typeName = "OrderApproved", field = "by")
	Map<OrderApproved, StaffMember> approvedBy(List<OrderApproved> states) {
		return members(states, OrderApproved::byId);
	}

	@BatchMapping(typeName = "AppointmentOrder")
	Map<AppointmentOrder, List<Action>> actions(List<AppointmentOrder> orders, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		boolean decides = viewer.audiences().contains(Audience.HEAD);
		Map<AppointmentOrder, StaffMember> appointed = appointed(orders);
		return orders.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(order) -> List.of(
							new Action("approveAppointmentOrder",
									decides ? order.notApprovable(appointed.get(order)) : HEAD_ONLY),
							new Action("returnAppointmentOrder", decides ? order.notDecidable() : HEAD_ONLY))));
	}

	@MutationMapping
	ReturnAppointmentOrder.Result returnAppointmentOrder(Viewer.StaffViewer viewer,
			@Argument ReturnAppointmentOrder.Input input) {
		return this.returnAppointmentOrder.sendBack(viewer, input);
	}

	@MutationMapping
	ApproveAppointmentOrder.Result approveAppointmentOrder(Viewer.StaffViewer viewer,
			@Argument ApproveAppointmentOrder.Input input) {
		return this.approveAppointmentOrder.approve(viewer, input);
	}

	/** A record that is missing spoils nothing of the rest. */
	private <T> Map<T, StaffMember> members(List<T> things, Function<T, String> memberId) {
		Set<String> ids = things.stream().map(memberId).collect(Collectors.toSet());
		Map<String, StaffMember> members = this.offices.members(ids);
		return things.stream().distinct().collect(Collectors.toMap(Function.identity(), (thing) -> {
			String id = memberId.apply(thing);
			return members.getOrDefault(id, StaffMember.unknown(id));
		}));
	}

}
