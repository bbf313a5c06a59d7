package ru.ryadom.cases.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseChanged;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.FormerCase;
import ru.ryadom.cases.store.CaseDocument.Sealed;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Index.Only.Being;
import ru.ryadom.kernel.Index.Only.Having;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.Watched;

/**
 * Cases as documents. One person has one open case at a time, and an index sees to it.
 */
@Component
class MongoCases implements Cases {

	static final String COLLECTION = "cases";

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final ApplicationEventPublisher events;

	private final JsonMapper json = CaseJson.MAPPER;

	MongoCases(MongoOperations mongo, Revisions revisions, Cipher cipher, ApplicationEventPublisher events) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.events = events;
	}

	@Override
	public Optional<Case> find(Viewer viewer, String id) {
		return Optional
			.ofNullable(
					this.mongo.findOne(Query.query(scopeOf(viewer).and("_id").is(id)), CaseDocument.class, COLLECTION))
			.map(this::open);
	}

	@Override
	public boolean isSeenBy(Viewer viewer, String id) {
		return this.mongo.exists(Query.query(scopeOf(viewer).and("_id").is(id)), COLLECTION);
	}

	@Override
	public Map<String, Case> find(Viewer viewer, Collection<String> ids) {
		return this.mongo.find(Query.query(scopeOf(viewer).and("_id").in(ids)), CaseDocument.class, COLLECTION)
			.stream()
			.map(this::open)
			.collect(Collectors.toMap(Case::id, Function.identity()));
	}

	@Override
	public Page<Case> ofPerson(Viewer.CitizenViewer viewer, Slice slice) {
		Criteria scope = scopeOf(viewer);
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<CaseDocument> rows = this.mongo.find(query, CaseDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), this::open);
	}

	@Override
	public Page<FormerCase> former(Viewer.StaffViewer viewer, Slice slice) {
		Criteria scope = formerOf(viewer);
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<CaseDocument> rows = this.mongo.find(query, CaseDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), (row) -> FormerCase.of(open(row), viewer.officeId()));
	}

	/** Also of one that has come back: whoever asks twice is answered as before. */
	@Override
	public Optional<FormerCase> former(Viewer.StaffViewer viewer, String id) {
		Criteria mine = new Criteria().orOperator(formerOf(viewer), scopeOf(viewer)).and("_id").is(id);
		return Optional.ofNullable(this.mongo.findOne(Query.query(mine), CaseDocument.class, COLLECTION))
			.map(this::open)
			.filter((file) -> file.turns().formerOffices().contains(viewer.officeId()))
			.map((file) -> FormerCase.of(file, viewer.officeId()));
	}

	@Override
	public boolean isKnownBeside(String officeId, String personId, String caseId) {
		return this.mongo.exists(
				Query.query(Criteria.where("person").is(personId).and("office").is(officeId).and("_id").ne(caseId)),
				COLLECTION);
	}

	/** No more than the persons: each has one at most. */
	@Override
	public List<Case> open(Viewer viewer, Collection<String> personIds) {
		Query query = Query.query(scopeOf(viewer).and("person").in(personIds).and("open").is(true))
			.with(Sort.by(Sort.Direction.DESC, "_id"));
		return this.mongo.find(query, CaseDocument.class, COLLECTION).stream().map(this::open).toList();
	}

	@Override
	public boolean isOpenFor(String personId) {
		return this.mongo.exists(Query.query(Criteria.where("person").is(personId).and("open").is(true)), COLLECTION);
	}

	@Override
	public Optional<Case> openOf(String personId) {
		Query query = Query.query(Criteria.where("person").is(personId).and("open").is(true));
		return Optional.ofNullable(this.mongo.findOne(query, CaseDocument.class, COLLECTION)).map(this::open);
	}

	@Override
	public Map<String, Integer> accompaniedBy(Collection<String> entryIds) {
		Aggregation counted = Aggregation.newAggregation(
				Aggregation.match(Criteria.where("open").is(true).and("ngo").in(entryIds)),
				Aggregation.group("ngo").count().as("cases"));
		return this.mongo.aggregate(counted, COLLECTION, Document.class)
			.getMappedResults()
			.stream()
			.collect(Collectors.toMap((row) -> row.getString("_id"), (row) -> row.getInteger("cases")));
	}

	@Override
	public List<Case> dependingOn(String entryId) {
		return opened(Criteria.where("open").is(true).and("ngos").is(entryId));
	}

	@Override
	public Stream<String> contractsOver(LocalDate before) {
		Query query = Query.query(Criteria.where("open").is(true).and("contractUntil").lt(before.toString()))
			.with(Sort.by("contractUntil"));
		query.fields().include("_id");
		return this.mongo.stream(query, Document.class, COLLECTION).map((row) -> row.getString("_id"));
	}

	@Override
	public List<Case> known(Collection<String> ids) {
		return opened(Criteria.where("_id").in(ids));
	}

	private List<Case> opened(Criteria which) {
		return this.mongo.find(Query.query(which), CaseDocument.class, COLLECTION).stream().map(this::open).toList();
	}

	@Override
	public Map<String, String> responsibleFor(Collection<String> caseIds) {
		Query query = Query.query(Criteria.where("_id").in(caseIds).and("responsible").ne(null));
		query.fields().include("responsible");
		return this.mongo.find(query, Document.class, COLLECTION)
			.stream()
			.collect(Collectors.toMap((row) -> row.getString("_id"), (row) -> row.getString("responsible")));
	}

	@Override
	public Stream<Case> all() {
		Query query = new Query().with(Sort.by("_id"));
		return this.mongo.stream(query, CaseDocument.class, COLLECTION).map(this::open);
	}

	@Override
	public Case save(Case next) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(Sealed.of(next)), next.id());
		CaseDocument stored = CaseDocument.of(next, next.revision() + 1, pd);
		this.revisions.keep(COLLECTION, next.id(), next.revision(), stored);
		Case saved = stored.toDomain(Sealed.of(next));
		this.events.publishEvent(new CaseChanged(saved));
		return saved;
	}

	private Case open(CaseDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	private static Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.SPECIALIST)
					|| staff.roles().contains(Audience.HEAD) ->
				Criteria.where("office").is(staff.officeId());
			case Viewer.CitizenViewer citizen when citizen.personId() != null ->
				Criteria.where("person").is(citizen.personId());
			case Viewer.ServiceViewer _ -> new Criteria();
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoViewer _,
					Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _, Viewer.Nobody _ ->
				Criteria.where("office").in(List.of());
		};
	}

	private static Criteria formerOf(Viewer.StaffViewer viewer) {
		boolean may = viewer.roles().contains(Audience.SPECIALIST) || viewer.roles().contains(Audience.HEAD);
		return may ? Criteria.where("formerOffices").is(viewer.officeId()) : Criteria.where("office").in(List.of());
	}

	@Bean
	static CollectionSetup casesCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("person").named("one_open_case_a_person").alone().only(new Being("open", true)),
						Index.on("person").andBackwards("_id"), Index.on("ngo").only(new Being("open", true)),
						Index.on("ngos").only(new Being("open", true)),
						Index.on("contractUntil").only(new Being("open", true)),
						Index.on("offeredTo").andBackwards("_id"), Index.on("offers"),
						Index.on("formerOffices").andBackwards("_id").only(new Having("formerOffices"))));
	}

	@Bean
	static Watched watchedCases() {
		return Watched.revisions(COLLECTION, "CASE").on("case", "_id").on("person", "person");
	}

}
