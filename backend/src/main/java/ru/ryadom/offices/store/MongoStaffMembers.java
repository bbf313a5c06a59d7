package ru.ryadom.offices.store;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.StaffMemberChanged;
import ru.ryadom.offices.StaffMembers;
import ru.ryadom.offices.StaffRole;
import ru.ryadom.offices.StaffStanding;

/** Memberships of the office whose head asks. */
@Component
class MongoStaffMembers implements StaffMembers {

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final StaffSeal seal;

	private final ApplicationEventPublisher events;

	MongoStaffMembers(MongoOperations mongo, Revisions revisions, StaffSeal seal, ApplicationEventPublisher events) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.seal = seal;
		this.events = events;
	}

	@Override
	public Optional<StaffMember> find(Viewer viewer, String id) {
		Query query = Query.query(scopeOf(viewer).and("_id").is(id));
		return Optional.ofNullable(this.mongo.findOne(query, StaffDocument.class, MongoOffices.STAFF))
			.map(this.seal::open);
	}

	@Override
	public Page<StaffMember> page(Viewer viewer, @Nullable StaffStanding standing, Slice slice) {
		Criteria scope = scopeOf(viewer);
		if (standing != null) {
			scope = scope.and("working").is(standing == StaffStanding.WORKING);
		}
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<StaffDocument> rows = this.mongo.find(query, StaffDocument.class, MongoOffices.STAFF);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), this.seal::open);
	}

	@Override
	public int heads(Viewer viewer) {
		return Math.toIntExact(this.mongo.count(headsOf(viewer), MongoOffices.STAFF));
	}

	@Override
	public int holdHeads(Viewer viewer) {
		Update touched = new Update().inc("held", 1);
		return Math.toIntExact(this.mongo.updateMulti(headsOf(viewer), touched, MongoOffices.STAFF).getMatchedCount());
	}

	@Override
	public StaffMember save(StaffMember member) {
		StaffDocument next = this.seal.seal(member, member.revision() + 1, null);
		this.revisions.keep(MongoOffices.STAFF, member.id(), member.revision(), next);
		StaffMember saved = this.seal.open(next);
		this.events.publishEvent(new StaffMemberChanged(saved));
		return saved;
	}

	private static Query headsOf(Viewer viewer) {
		return Query.query(scopeOf(viewer).and("working").is(true).and("roles").is(StaffRole.HEAD.name()));
	}

	private static Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.HEAD) ->
				Criteria.where("office").is(staff.officeId());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoViewer _,
					Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("office").in(List.of());
		};
	}

}
