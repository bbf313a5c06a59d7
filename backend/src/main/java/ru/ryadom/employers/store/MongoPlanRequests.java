package ru.ryadom.employers.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequests;
import ru.ryadom.employers.store.PlanRequestDocument.Sealed;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Inn;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.Watched;
import ru.ryadom.people.Snils;

/** Requests as documents. */
@Component
class MongoPlanRequests implements PlanRequests {

	static final String COLLECTION = "planRequests";

	private static final String PURPOSE = "обращение работодателя о плане на рабочем месте";

	private static final int MOST_ABOUT = 20;

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final EmployerMemberships memberships;

	private final JsonMapper json = JsonMapper.shared();

	MongoPlanRequests(MongoOperations mongo, Revisions revisions, Cipher cipher, EmployerMemberships memberships) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.memberships = memberships;
	}

	@Override
	public Optional<PlanRequest> find(Viewer viewer, String id) {
		return one(scopeOf(viewer).and("_id").is(id)).map(this::shown);
	}

	@Override
	public boolean isSeenBy(Viewer viewer, String id) {
		return this.mongo.exists(Query.query(scopeOf(viewer).and("_id").is(id)), COLLECTION);
	}

	@Override
	public Page<PlanRequest> sent(Viewer.EmployerViewer viewer, Slice slice) {
		Criteria which = scopeOf(viewer);
		if (slice.after() != null) {
			which = which.and("_id").lt(slice.after().keys(1).getFirst());
		}
		return page(which, Sort.Direction.DESC, slice);
	}

	@Override
	public Page<PlanRequest> page(Viewer.StaffViewer viewer, boolean over, Slice slice) {
		Criteria which = scopeOf(viewer).and("over").is(over);
		if (slice.after() != null) {
			String place = slice.after().keys(1).getFirst();
			which = over ? which.and("_id").lt(place) : which.and("_id").gt(place);
		}
		return page(which, over ? Sort.Direction.DESC : Sort.Direction.ASC, slice);
	}

	private Page<PlanRequest> page(Criteria which, Sort.Direction way, Slice slice) {
		Query query = Query.query(which).with(Sort.by(way, "_id")).limit(slice.first() + 1);
		return Page.of(this.mongo.find(query, PlanRequestDocument.class, COLLECTION), slice,
				(row) -> Cursor.of(row.id()), this::shown);
	}

	@Override
	public List<PlanRequest> about(Viewer.CitizenViewer viewer) {
		Query query = Query.query(scopeOf(viewer)).with(Sort.by(Sort.Direction.DESC, "_id")).limit(MOST_ABOUT);
		return this.mongo.find(query, PlanRequestDocument.class, COLLECTION).stream().map(this::shown).toList();
	}

	@Override
	public Optional<PlanRequest> known(String id) {
		return one(Criteria.where("_id").is(id)).map(this::open);
	}

	@Override
	public boolean isOpen(Inn employer, Snils worker) {
		return this.mongo.exists(Query.query(Criteria.where("standing").is(hash(employer, worker))), COLLECTION);
	}

	@Override
	public Map<String, PlanRequest> find(Viewer viewer, Collection<String> ids) {
		List<String> wanted = ids.stream().filter((id) -> Ids.isOf(PlanRequest.PREFIX, id)).distinct().toList();
		if (wanted.isEmpty()) {
			return Map.of();
		}
		Query query = Query.query(scopeOf(viewer).and("_id").in(wanted));
		return this.mongo.find(query, PlanRequestDocument.class, COLLECTION)
			.stream()
			.map(this::shown)
			.collect(Collectors.toMap(PlanRequest::id, Function.identity()));
	}

	@Override
	public PlanRequest save(PlanRequest request, boolean news) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(Sealed.of(request)), request.id());
		PlanRequestDocument next = PlanRequestDocument.of(request, request.revision() + 1, news, standing(request), pd);
		this.revisions.keep(COLLECTION, request.id(), request.revision(), next);
		return next.toDomain(Sealed.of(request));
	}

	private Optional<PlanRequestDocument> one(Criteria which) {
		return Optional.ofNullable(this.mongo.findOne(Query.query(which), PlanRequestDocument.class, COLLECTION));
	}

	/** Two colleagues who ask at one moment cannot both. */
	private @Nullable String standing(PlanRequest request) {
		return request.stage().isOver() ? null : hash(request.employer().inn(), request.worker().snils());
	}

	private String hash(Inn employer, Snils worker) {
		return this.cipher.keyedHash("planRequest", employer.digits() + " " + worker.digits());
	}

	private PlanRequest shown(PlanRequestDocument document) {
		Reading.current().shows(document.person(), PURPOSE);
		return open(document);
	}

	private PlanRequest open(PlanRequestDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	private Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.EmployerViewer employer -> Criteria.where("employer")
				.in(this.memberships.of(employer).stream().map(EmployerOrganisation::inn).toList());
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.SPECIALIST)
					|| staff.roles().contains(Audience.HEAD) ->
				Criteria.where("office").is(staff.officeId());
			case Viewer.CitizenViewer citizen when citizen.personId() != null ->
				Criteria.where("person").is(citizen.personId());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.NgoViewer _, Viewer.NgoWorkerViewer _,
					Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("office").in(List.of());
		};
	}

	@Bean
	static CollectionSetup planRequestsCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("employer").andBackwards("_id"), Index.on("office").and("over").and("_id"),
						Index.on("person").andBackwards("_id"),
						Index.on("standing").alone().only(new Index.Only.Text("standing"))));
	}

	/**
	 * The employer is told of a new one, and when the office has come to an end with it:
	 * whom the office asked on the way, and what came after the end, is not theirs to
	 * know.
	 */
	@Bean
	static Watched watchedPlanRequests() {
		return Watched.revisions(COLLECTION, "PLAN_REQUEST")
			.on("request", "_id")
			.on("requests", "office")
			.onWhile("news", "employer", "employer");
	}

}
