package ru.ryadom.assignments.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.assignments.Assignment;
import ru.ryadom.assignments.AssignmentStage;
import ru.ryadom.assignments.Assignments;
import ru.ryadom.assignments.store.AssignmentDocument.Sealed;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.Watched;
import ru.ryadom.ngos.NgoMemberships;
import ru.ryadom.ngos.NgoOrganisation;

/** Assignments as documents. */
@Component
class MongoAssignments implements Assignments {

	private static final String COLLECTION = "assignments";

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final NgoMemberships memberships;

	private final JsonMapper json = JsonMapper.shared();

	MongoAssignments(MongoOperations mongo, Revisions revisions, Cipher cipher, NgoMemberships memberships) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.memberships = memberships;
	}

	@Override
	public Optional<Assignment> find(Viewer viewer, String id) {
		Query query = Query.query(scopeOf(viewer).and("_id").is(id));
		return Optional.ofNullable(this.mongo.findOne(query, AssignmentDocument.class, COLLECTION)).map(this::open);
	}

	@Override
	public Page<Assignment> page(Viewer viewer, AssignmentStage stage, Slice slice) {
		Criteria scope = scopeOf(viewer).and("active").is(stage == AssignmentStage.ACTIVE);
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<AssignmentDocument> rows = this.mongo.find(query, AssignmentDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), this::open);
	}

	@Override
	public Map<String, List<Assignment>> ofCases(Collection<String> caseIds) {
		Query query = Query.query(Criteria.where("caseId").in(caseIds)).with(Sort.by("_id"));
		return this.mongo.find(query, AssignmentDocument.class, COLLECTION)
			.stream()
			.map(this::open)
			.collect(Collectors.groupingBy(Assignment::caseId));
	}

	@Override
	public Assignment save(Assignment assignment) {
		Sealed sealed = Sealed.of(assignment);
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(sealed), assignment.id());
		AssignmentDocument next = AssignmentDocument.of(assignment, assignment.revision() + 1, pd);
		this.revisions.keep(COLLECTION, assignment.id(), assignment.revision(), next);
		return next.toDomain(sealed);
	}

	private Assignment open(AssignmentDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	private Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.NgoWorkerViewer worker -> Criteria.where("worker").is(worker.companionId());
			case Viewer.NgoViewer ngo ->
				Criteria.where("inn").in(this.memberships.of(ngo).stream().map(NgoOrganisation::inn).toList());
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.SPECIALIST) ->
				Criteria.where("staff").is(staff.memberId());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.UnassignedViewer _,
					Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("worker").in(List.of());
		};
	}

	@Bean
	static CollectionSetup assignmentsCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("ground").alone(), Index.on("caseId"),
				Index.on("worker").and("active").andBackwards("_id"), Index.on("inn").and("active").andBackwards("_id"),
				Index.on("staff").and("active").andBackwards("_id")));
	}

	@Bean
	static Watched watchedAssignments() {
		return Watched.revisions(COLLECTION, "ASSIGNMENT").on("case", "caseId").on("person", "person");
	}

}
