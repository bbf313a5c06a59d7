package ru.ryadom.offices.store;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.Watched;
import ru.ryadom.offices.AppointmentOrder;
import ru.ryadom.offices.AppointmentOrders;
import ru.ryadom.offices.OrderStage;
import ru.ryadom.offices.store.OrderDocument.Sealed;

/**
 * Orders as documents, of the viewer's office only; what is written in them is sealed.
 */
@Component
class MongoAppointmentOrders implements AppointmentOrders {

	private static final String COLLECTION = "orders";

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final JsonMapper json = JsonMapper.shared();

	MongoAppointmentOrders(MongoOperations mongo, Revisions revisions, Cipher cipher) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
	}

	@Override
	public Optional<AppointmentOrder> find(Viewer viewer, String id) {
		return Optional
			.ofNullable(
					this.mongo.findOne(Query.query(scopeOf(viewer).and("_id").is(id)), OrderDocument.class, COLLECTION))
			.map(this::open);
	}

	@Override
	public List<AppointmentOrder> of(Viewer viewer, String subject) {
		Query query = Query.query(scopeOf(viewer).and("subject").is(subject))
			.with(Sort.by(Sort.Direction.DESC, "_id"))
			.limit(Slice.LONGEST);
		return this.mongo.find(query, OrderDocument.class, COLLECTION).stream().map(this::open).toList();
	}

	@Override
	public Page<AppointmentOrder> page(Viewer viewer, @Nullable OrderStage stage, Slice slice) {
		Criteria scope = scopeOf(viewer);
		if (stage != null) {
			scope = scope.and("stage").is(stage.name());
		}
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<OrderDocument> rows = this.mongo.find(query, OrderDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), this::open);
	}

	@Override
	public AppointmentOrder save(AppointmentOrder order) {
		Sealed sealed = Sealed.of(order);
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(sealed), order.id());
		OrderDocument next = OrderDocument.of(order, order.revision() + 1, pd);
		this.revisions.keep(COLLECTION, order.id(), order.revision(), next);
		return next.toDomain(sealed);
	}

	@Override
	public void move(String subject, String fromOfficeId, String toOfficeId) {
		this.mongo.updateMulti(Query.query(Criteria.where("office").is(fromOfficeId).and("subject").is(subject)),
				Update.update("office", toOfficeId), COLLECTION);
	}

	private AppointmentOrder open(OrderDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	private static Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.SPECIALIST)
					|| staff.roles().contains(Audience.HEAD) ->
				Criteria.where("office").is(staff.officeId());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoViewer _,
					Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("office").in(List.of());
		};
	}

	@Bean
	static CollectionSetup ordersCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("office").and("subject").andBackwards("_id"),
				Index.on("office").andBackwards("_id"), Index.on("office").and("stage").andBackwards("_id")));
	}

	@Bean
	static Watched watchedOrders() {
		return Watched.revisions(COLLECTION, "ORDER").on("case", "subject");
	}

}
