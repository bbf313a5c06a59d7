package ru.ryadom.plans.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.employers.EmployerOrganisation;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Counters;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.Watched;
import ru.ryadom.plans.WorkplacePlan;
import ru.ryadom.plans.WorkplacePlans;
import ru.ryadom.plans.store.PlanDocument.Sealed;

/** Workplace plans as documents. */
@Component
class MongoWorkplacePlans implements WorkplacePlans {

	static final String COLLECTION = "workplacePlans";

	private static final String PURPOSE = "просмотр планов на рабочем месте";

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final Counters counters;

	private final EmployerMemberships memberships;

	private final JsonMapper json = JsonMapper.shared();

	MongoWorkplacePlans(MongoOperations mongo, Revisions revisions, Cipher cipher, Counters counters,
			EmployerMemberships memberships) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.counters = counters;
		this.memberships = memberships;
	}

	@Override
	public Optional<WorkplacePlan> find(Viewer viewer, String id, String purpose) {
		return Optional
			.ofNullable(
					this.mongo.findOne(Query.query(scopeOf(viewer).and("_id").is(id)), PlanDocument.class, COLLECTION))
			.map((found) -> shown(found, purpose));
	}

	@Override
	public boolean isSeenBy(Viewer viewer, String id) {
		return this.mongo.exists(Query.query(scopeOf(viewer).and("_id").is(id)), COLLECTION);
	}

	@Override
	public Optional<String> madeOn(String groundId) {
		Query query = Query.query(Criteria.where("live").is(groundId));
		query.fields().include("_id");
		return Optional.ofNullable(this.mongo.findOne(query, org.bson.Document.class, COLLECTION))
			.map((found) -> found.getString("_id"));
	}

	@Override
	public Map<String, String> madeOn(Viewer viewer, Collection<String> groundIds) {
		Query query = Query.query(scopeOf(viewer).and("live").in(groundIds));
		query.fields().include("live");
		return this.mongo.find(query, org.bson.Document.class, COLLECTION)
			.stream()
			.collect(Collectors.toUnmodifiableMap((found) -> found.getString("live"),
					(found) -> found.getString("_id")));
	}

	@Override
	public Page<WorkplacePlan> page(Viewer viewer, Slice slice) {
		Criteria which = scopeOf(viewer);
		if (slice.after() != null) {
			which = which.and("_id").lt(slice.after().keys(1).getFirst());
		}
		List<PlanDocument> rows = this.mongo.find(
				Query.query(which).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1),
				PlanDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), (row) -> shown(row, PURPOSE));
	}

	@Override
	public List<WorkplacePlan> known(Collection<String> ids) {
		return this.mongo.find(Query.query(Criteria.where("_id").in(ids)), PlanDocument.class, COLLECTION)
			.stream()
			.map(this::open)
			.toList();
	}

	@Override
	public String nextNumber(int year) {
		return String.format(Locale.ROOT, "%d-П-%06d", year, this.counters.next("plan-" + year));
	}

	@Override
	public WorkplacePlan save(WorkplacePlan plan) {
		Sealed sealed = Sealed.of(plan);
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(sealed), plan.id());
		PlanDocument next = PlanDocument.of(plan, plan.revision() + 1, pd);
		this.revisions.keep(COLLECTION, plan.id(), plan.revision(), next);
		return next.toDomain(sealed);
	}

	private WorkplacePlan shown(PlanDocument document, String purpose) {
		Reading.current().shows(document.person(), purpose);
		return open(document);
	}

	private WorkplacePlan open(PlanDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	/** A draft is the office's alone until it is shown. */
	private Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.HEAD)
					|| staff.roles().contains(Audience.SPECIALIST) ->
				Criteria.where("office").is(staff.officeId());
			case Viewer.CitizenViewer citizen when citizen.personId() != null ->
				Criteria.where("person").is(citizen.personId()).and("shown").is(true);
			case Viewer.EmployerViewer employer -> Criteria.where("inn")
				.in(this.memberships.of(employer).stream().map(EmployerOrganisation::inn).toList())
				.and("offered")
				.is(true);
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.NgoViewer _, Viewer.NgoWorkerViewer _,
					Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("office").in(List.of());
		};
	}

	@Bean
	static CollectionSetup workplacePlansCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("live").only(new Index.Only.Text("live")).alone(),
						Index.on("office").andBackwards("_id"), Index.on("person").and("shown").andBackwards("_id"),
						Index.on("inn").and("offered").andBackwards("_id")));
	}

	@Bean
	static Watched watchedPlans() {
		return Watched.revisions(COLLECTION, "PLAN")
			.on("plan", "_id")
			.onWhile("shown", "person", "person")
			.onWhile("news", "employer", "inn")
			.onWhile("news", "planOfEmployer", "_id");
	}

}
