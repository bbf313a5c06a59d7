package ru.ryadom.appeals.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bson.Document;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealFilter;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.appeals.store.AppealDocument.Sealed;
import ru.ryadom.cases.CaseErrands;
import ru.ryadom.cases.CaseErrandsChanged;
import ru.ryadom.cases.CaseTask;
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

/** Complaints and requests as documents. */
@Component
class MongoAppeals implements Appeals, CaseErrands {

	static final String COLLECTION = "appeals";

	private static final String PURPOSE = "просмотр жалоб и просьб";

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final Counters counters;

	private final ApplicationEventPublisher events;

	private final JsonMapper json = JsonMapper.shared();

	MongoAppeals(MongoOperations mongo, Revisions revisions, Cipher cipher, Counters counters,
			ApplicationEventPublisher events) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.counters = counters;
		this.events = events;
	}

	@Override
	public Optional<Appeal> find(Viewer viewer, String id, String purpose) {
		return Optional
			.ofNullable(this.mongo.findOne(Query.query(scopeOf(viewer).and("_id").is(id)), AppealDocument.class,
					COLLECTION))
			.map((found) -> shown(found, purpose));
	}

	@Override
	public Page<Appeal> ofCase(Viewer viewer, String caseId, Slice slice) {
		Criteria which = scopeOf(viewer).and("caseId").is(caseId);
		if (slice.after() != null) {
			which = which.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(which).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		return page(query, slice, (row) -> Cursor.of(row.id()));
	}

	@Override
	public Page<Appeal> page(Viewer.StaffViewer viewer, AppealFilter filter, Slice slice) {
		Audience own = viewer.roles().contains(Audience.HEAD) ? Audience.HEAD : Audience.SPECIALIST;
		Audience to = Optional.ofNullable(filter.answeredBy()).orElse(own);
		Criteria which = scopeOf(viewer).and("to").is(to.name()).and("open").is(!filter.asksOver());
		if (slice.after() != null) {
			String place = AppealDocument.place(slice.after());
			which = filter.asksOver() ? which.and("place").lt(place) : which.and("place").gt(place);
		}
		Sort.Direction way = filter.asksOver() ? Sort.Direction.DESC : Sort.Direction.ASC;
		return page(Query.query(which).with(Sort.by(way, "place")).limit(slice.first() + 1), slice,
				AppealDocument::cursor);
	}

	private Page<Appeal> page(Query query, Slice slice, Function<AppealDocument, Cursor> cursor) {
		List<AppealDocument> rows = this.mongo.find(query, AppealDocument.class, COLLECTION);
		return Page.of(rows, slice, cursor, (row) -> shown(row, PURPOSE));
	}

	@Override
	public int waiting(String caseId) {
		return (int) this.mongo.count(Query.query(Criteria.where("caseId").is(caseId).and("open").is(true)),
				COLLECTION);
	}

	@Override
	public Optional<Appeal> known(String id) {
		return Optional.ofNullable(this.mongo.findById(id, AppealDocument.class, COLLECTION)).map(this::open);
	}

	@Override
	public String nextNumber(int year) {
		return String.format(Locale.ROOT, "%d-Ж-%06d", year, this.counters.next("appeal-" + year));
	}

	@Override
	public Appeal save(Appeal appeal) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(Sealed.of(appeal)), appeal.id());
		AppealDocument next = AppealDocument.of(appeal, appeal.revision() + 1, pd);
		this.revisions.keep(COLLECTION, appeal.id(), appeal.revision(), next);
		this.events.publishEvent(new CaseErrandsChanged(appeal.place().caseId()));
		return next.toDomain(Sealed.of(appeal));
	}

	/** Requests that a specialist has to answer. */
	@Override
	public Map<String, Owed> owed(Collection<String> caseIds) {
		Query query = Query.query(Criteria.where("caseId").in(caseIds));
		query.fields().include("caseId", "revision", "open", "to");
		return this.mongo.find(query, Document.class, COLLECTION)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.getString("caseId"),
					Collectors.collectingAndThen(Collectors.toList(), MongoAppeals::owed)));
	}

	private static Owed owed(List<Document> rows) {
		boolean request = rows.stream()
			.anyMatch((row) -> row.getBoolean("open") && row.getString("to").equals(Audience.SPECIALIST.name()));
		return new Owed(request ? List.of(CaseTask.ANSWER_REQUEST) : List.of(),
				rows.stream().mapToInt((row) -> row.getInteger("revision")).sum());
	}

	private Appeal shown(AppealDocument document, String purpose) {
		Reading.current().shows(document.person(), purpose);
		return open(document);
	}

	private Appeal open(AppealDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	/** Whom it names, for them it is not there. */
	private static Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.HEAD) ->
				Criteria.where("office").is(staff.officeId()).and("about").ne(staff.memberId());
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.SPECIALIST) -> Criteria.where("office")
				.is(staff.officeId())
				.and("about")
				.ne(staff.memberId())
				.orOperator(Criteria.where("request").is(true), Criteria.where("enteredBy").is(staff.memberId()));
			case Viewer.CitizenViewer citizen when citizen.personId() != null ->
				Criteria.where("person").is(citizen.personId());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoViewer _,
					Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("office").in(List.of());
		};
	}

	@Bean
	static CollectionSetup appealsCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("number").alone(),
				Index.on("office").and("to").and("open").and("place"), Index.on("caseId").andBackwards("_id")));
	}

	@Bean
	static Watched watchedAppeals() {
		return Watched.revisions(COLLECTION, "APPEAL").on("case", "caseId").on("person", "person");
	}

}
