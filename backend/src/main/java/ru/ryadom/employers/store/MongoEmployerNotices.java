package ru.ryadom.employers.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
import ru.ryadom.cases.CaseErrands;
import ru.ryadom.cases.CaseErrandsChanged;
import ru.ryadom.cases.CaseTask;
import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.employers.EmployerOrganisation;
import ru.ryadom.employers.EmployerRequest;
import ru.ryadom.employers.NoticeStage;
import ru.ryadom.employers.NoticeSubject;
import ru.ryadom.employers.store.EmployerNoticeDocument.Sealed;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Inn;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.Watched;

/** Notices as documents, and the requests that late responses become. */
@Component
class MongoEmployerNotices implements EmployerNotices, CaseErrands {

	static final String COLLECTION = "employerNotices";

	static final String REQUESTS = "employerRequests";

	private static final String PURPOSE = "уведомление работодателю: имя работника, должность и первый день";

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final EmployerMemberships memberships;

	private final ApplicationEventPublisher events;

	private final JsonMapper json = JsonMapper.shared();

	MongoEmployerNotices(MongoOperations mongo, Revisions revisions, Cipher cipher, EmployerMemberships memberships,
			ApplicationEventPublisher events) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.memberships = memberships;
		this.events = events;
	}

	@Override
	public Optional<EmployerNotice> find(Viewer viewer, String id) {
		return one(scopeOf(viewer).and("_id").is(id));
	}

	@Override
	public Optional<EmployerNotice> ofRequest(Viewer viewer, String requestId) {
		return one(scopeOf(viewer).and("request").is(requestId));
	}

	private Optional<EmployerNotice> one(Criteria which) {
		return Optional.ofNullable(this.mongo.findOne(Query.query(which), EmployerNoticeDocument.class, COLLECTION))
			.map(this::shown);
	}

	@Override
	public Page<EmployerNotice> received(Viewer.EmployerViewer viewer, Slice slice) {
		Criteria which = scopeOf(viewer);
		if (slice.after() != null) {
			which = which.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(which).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		return Page.of(this.mongo.find(query, EmployerNoticeDocument.class, COLLECTION), slice,
				(row) -> Cursor.of(row.id()), this::shown);
	}

	@Override
	public Map<String, List<EmployerNotice>> ofCases(Viewer viewer, Collection<String> caseIds) {
		Query query = Query.query(scopeOf(viewer).and("caseId").in(caseIds)).with(Sort.by(Sort.Direction.DESC, "_id"));
		return this.mongo.find(query, EmployerNoticeDocument.class, COLLECTION)
			.stream()
			.map(this::shown)
			.collect(Collectors.groupingBy((each) -> each.place().caseId()));
	}

	@Override
	public List<EmployerNotice> known(Collection<String> ids) {
		return all(Criteria.where("_id").in(ids));
	}

	@Override
	public List<EmployerNotice> ofCase(String caseId) {
		return all(Criteria.where("caseId").is(caseId));
	}

	private List<EmployerNotice> all(Criteria which) {
		return this.mongo.find(Query.query(which), EmployerNoticeDocument.class, COLLECTION)
			.stream()
			.map(this::open)
			.toList();
	}

	@Override
	public List<String> deliverable(int most) {
		Criteria waiting = Criteria.where("stage").is(NoticeStage.TO_HAND_OVER.name());
		List<String> known = this.mongo.findDistinct(Query.query(waiting), "employer", COLLECTION, String.class)
			.stream()
			.filter((inn) -> this.memberships.hasMember(new Inn(inn)))
			.toList();
		if (known.isEmpty()) {
			return List.of();
		}
		Query query = Query.query(Criteria.where("stage").is(NoticeStage.TO_HAND_OVER.name()).and("employer").in(known))
			.with(Sort.by("_id"))
			.limit(most);
		query.fields().include("_id");
		return this.mongo.find(query, Document.class, COLLECTION).stream().map((row) -> row.getString("_id")).toList();
	}

	@Override
	public EmployerNotice save(EmployerNotice notice) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(Sealed.of(notice)), notice.id());
		EmployerNoticeDocument next = EmployerNoticeDocument.of(notice, notice.revision() + 1, standing(notice), pd);
		this.revisions.keep(COLLECTION, notice.id(), notice.revision(), next);
		this.events.publishEvent(new CaseErrandsChanged(notice.place().caseId()));
		return next.toDomain(Sealed.of(notice));
	}

	/** Two who notify at one moment cannot both: one of them finds the other's notice. */
	private @Nullable String standing(EmployerNotice notice) {
		NoticeSubject subject = notice.subject();
		return (notice.withdrawal() != null) ? null : this.cipher.keyedHash("employerNotice",
				notice.place().caseId() + " " + subject.employer().digits() + " " + subject.startsOn());
	}

	@Override
	public void moveTo(String caseId, String officeId) {
		this.mongo.updateMulti(Query.query(Criteria.where("caseId").is(caseId).and("office").ne(officeId)),
				Update.update("office", officeId), COLLECTION);
	}

	@Override
	public void keep(EmployerRequest request) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(EmployerRequestDocument.Sealed.of(request)),
				request.id());
		this.mongo.insert(EmployerRequestDocument.of(request, pd), REQUESTS);
	}

	/** Papers to hand over, responses to analyse, hirings that an employer denies. */
	@Override
	public Map<String, Owed> owed(Collection<String> caseIds) {
		Query query = Query.query(Criteria.where("caseId").in(caseIds));
		query.fields().include("caseId", "revision", "stage");
		return this.mongo.find(query, Document.class, COLLECTION)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.getString("caseId"),
					Collectors.collectingAndThen(Collectors.toList(), MongoEmployerNotices::owed)));
	}

	private static Owed owed(List<Document> rows) {
		List<CaseTask> tasks = rows.stream().flatMap((row) -> switch (NoticeStage.valueOf(row.getString("stage"))) {
			case TO_HAND_OVER -> Stream.of(CaseTask.HAND_OVER_NOTICE);
			case RESPONDED -> Stream.of(CaseTask.ANALYSE_NEED);
			case NOT_OURS -> Stream.of(CaseTask.CHECK_DENIED_HIRING);
			case WAITING, NEEDED, NOT_NEEDED, DECLINED, LAPSED, WITHDRAWN -> Stream.<CaseTask>empty();
		}).distinct().toList();
		return new Owed(tasks, rows.stream().mapToInt((row) -> row.getInteger("revision")).sum());
	}

	private EmployerNotice shown(EmployerNoticeDocument document) {
		Reading.current().shows(document.person(), PURPOSE);
		return open(document);
	}

	private EmployerNotice open(EmployerNoticeDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	/** What an employer has not received is not there for it. */
	private Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.EmployerViewer employer -> Criteria.where("employer")
				.in(this.memberships.of(employer).stream().map(EmployerOrganisation::inn).toList())
				.and("received")
				.is(true);
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
	static CollectionSetup employerNoticesCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("employer").and("received").andBackwards("_id"),
						Index.on("caseId").andBackwards("_id"), Index.on("stage").and("employer").and("_id"),
						Index.on("standing").alone().only(new Index.Only.Text("standing")),
						Index.on("request").only(new Index.Only.Text("request"))));
	}

	@Bean
	static Watched watchedEmployerNotices() {
		return Watched.revisions(COLLECTION, "EMPLOYER_NOTICE")
			.on("case", "caseId")
			.onWhile("received", "employer", "employer");
	}

	@Bean
	static CollectionSetup employerRequestsCollection() {
		return new CollectionSetup(REQUESTS, List.of(Index.on("noticeId").alone(), Index.on("caseId").and("_id")));
	}

}
