package ru.ryadom.inbox.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bson.Document;
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
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseErrands;
import ru.ryadom.cases.CaseErrandsChanged;
import ru.ryadom.cases.CaseTask;
import ru.ryadom.cases.Cases;
import ru.ryadom.inbox.Letter;
import ru.ryadom.inbox.PaperNotice;
import ru.ryadom.inbox.PaperNotices;
import ru.ryadom.inbox.PaperSubject;
import ru.ryadom.inbox.store.PaperNoticeDocument.Sealed;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.Watched;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;

/** Papers as documents; ids are in order of writing, so the id is the sort key. */
@Component
class MongoPaperNotices implements PaperNotices, CaseErrands {

	static final String COLLECTION = "paperNotices";

	private static final String PURPOSE = "просмотр бумаг для вручения";

	private static final Viewer.ServiceViewer INBOX = new Viewer.ServiceViewer("service:inbox", "Сообщения");

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final Cases cases;

	private final Offices offices;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	private final JsonMapper json = JsonMapper.shared();

	MongoPaperNotices(MongoOperations mongo, Revisions revisions, Cipher cipher, Cases cases, Offices offices,
			ApplicationEventPublisher events, BusinessClock clock) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.cases = cases;
		this.offices = offices;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void write(Letter letter) {
		Office office = this.offices.office(switch (letter.matter()) {
			case Letter.OfCase(var caseId) -> this.cases.find(INBOX, caseId)
				.map(Case::officeId)
				.orElseThrow(() -> new IllegalStateException("a letter about a case that is not there"));
			case Letter.OfOffice(var officeId) -> officeId;
		});
		save(new PaperNotice(Ids.next("paper"), 0, office.id(), this.clock.today(office.zone()), letter, null));
	}

	@Override
	public Optional<PaperNotice> find(Viewer viewer, String id, String purpose) {
		return Optional
			.ofNullable(this.mongo.findOne(Query.query(scopeOf(viewer).and("_id").is(id)), PaperNoticeDocument.class,
					COLLECTION))
			.map((found) -> shown(found, purpose));
	}

	@Override
	public Page<PaperNotice> waiting(Viewer.StaffViewer viewer, Slice slice) {
		Criteria which = scopeOf(viewer).and("waiting").is(true);
		if (slice.after() != null) {
			which = which.and("_id").gt(slice.after().keys(1).getFirst());
		}
		return page(which, Sort.Direction.ASC, slice);
	}

	@Override
	public Page<PaperNotice> ofCase(Viewer.StaffViewer viewer, String caseId, Slice slice) {
		Criteria which = scopeOf(viewer).and("caseId").is(caseId);
		if (slice.after() != null) {
			which = which.and("_id").lt(slice.after().keys(1).getFirst());
		}
		return page(which, Sort.Direction.DESC, slice);
	}

	private Page<PaperNotice> page(Criteria which, Sort.Direction way, Slice slice) {
		List<PaperNoticeDocument> rows = this.mongo.find(
				Query.query(which).with(Sort.by(way, "_id")).limit(slice.first() + 1), PaperNoticeDocument.class,
				COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), (row) -> shown(row, PURPOSE));
	}

	@Override
	public Optional<PaperNotice> awaited(String caseId, PaperSubject subject) {
		Criteria which = Criteria.where("caseId").is(caseId).and("waiting").is(true).and("subject").is(subject.name());
		return Optional.ofNullable(this.mongo.findOne(Query.query(which), PaperNoticeDocument.class, COLLECTION))
			.map(this::open);
	}

	@Override
	public PaperNotice save(PaperNotice notice) {
		Sealed sealed = new Sealed(notice.text(), notice.handing());
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(sealed), notice.id());
		PaperNoticeDocument next = PaperNoticeDocument.of(notice, notice.revision() + 1, pd);
		this.revisions.keep(COLLECTION, notice.id(), notice.revision(), next);
		if (notice.letter().matter() instanceof Letter.OfCase(var caseId)) {
			this.events.publishEvent(new CaseErrandsChanged(caseId));
		}
		return next.toDomain(sealed);
	}

	/** What not every worker may see is no task of the case: who may, finds it listed. */
	@Override
	public Map<String, Owed> owed(Collection<String> caseIds) {
		Query query = Query.query(Criteria.where("caseId").in(caseIds));
		query.fields().include("caseId", "revision", "waiting", "notTo");
		return this.mongo.find(query, Document.class, COLLECTION)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.getString("caseId"),
					Collectors.collectingAndThen(Collectors.toList(), MongoPaperNotices::owed)));
	}

	private static Owed owed(List<Document> rows) {
		boolean waits = rows.stream().anyMatch((row) -> row.getBoolean("waiting") && row.getString("notTo") == null);
		return new Owed(waits ? List.of(CaseTask.HAND_OVER_PAPER) : List.of(),
				rows.stream().mapToInt((row) -> row.getInteger("revision")).sum());
	}

	private PaperNotice shown(PaperNoticeDocument document, String purpose) {
		Reading.current().shows(document.person(), purpose);
		return open(document);
	}

	private PaperNotice open(PaperNoticeDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	@Override
	public void moveTo(String caseId, String officeId) {
		this.mongo.updateMulti(Query.query(Criteria.where("caseId").is(caseId)), Update.update("office", officeId),
				COLLECTION);
	}

	private static Criteria scopeOf(Viewer viewer) {
		return (viewer instanceof Viewer.StaffViewer staff
				&& (staff.roles().contains(Audience.SPECIALIST) || staff.roles().contains(Audience.HEAD)))
						? Criteria.where("office").is(staff.officeId()).and("notTo").ne(staff.memberId())
						: Criteria.where("office").in(List.of());
	}

	@Bean
	static CollectionSetup paperNoticesCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("office").and("waiting").and("_id"), Index.on("caseId").andBackwards("_id")));
	}

	@Bean
	static Watched watchedPapers() {
		return Watched.revisions(COLLECTION, "PAPER").on("case", "caseId");
	}

}
