package ru.ryadom.journal.store;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.journal.JournalKind;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.UnitOfWork;

/** The journal as a collection; ids are in order of time, so the id is the sort key. */
@Component
class MongoJournal implements Journal {

	private static final String COLLECTION = "journal";

	private final MongoOperations mongo;

	private final UnitOfWork unit;

	private final InstantSource realTime;

	MongoJournal(MongoOperations mongo, UnitOfWork unit, InstantSource realTime) {
		this.mongo = mongo;
		this.unit = unit;
		this.realTime = realTime;
	}

	@Override
	public void wrote(Viewer.SignedIn viewer, String purpose, @Nullable String subject, Collection<String> persons,
			List<Change> changes) {
		if (!this.unit.isOpen()) {
			throw new IllegalStateException("a change is journalled inside its unit of work");
		}
		insert(viewer, purpose, JournalKind.WRITE, List.copyOf(persons), subject, changes);
		// An entry that is rolled back names nobody, so its persons are still owed one.
		Reading reading = Reading.current();
		this.unit.onceCommitted(() -> reading.covered(persons));
	}

	@Override
	public void wroteEach(Viewer.ServiceViewer viewer, String purpose, Map<String, List<Change>> changesBySubject) {
		if (!this.unit.isOpen()) {
			throw new IllegalStateException("a change is journalled inside its unit of work");
		}
		if (changesBySubject.isEmpty()) {
			return;
		}
		Actor actor = Actor.of(viewer);
		List<EntryDocument> entries = changesBySubject.entrySet()
			.stream()
			.map((each) -> EntryDocument.of(new JournalEntry(Ids.next("entry"), this.realTime.instant(),
					viewer.account(), actor.name(), actor.place(), actor.role(), purpose, JournalKind.WRITE, List.of(),
					each.getKey(), each.getValue())))
			.toList();
		this.mongo.insert(entries, COLLECTION);
	}

	@Override
	public void showed(Viewer.SignedIn viewer, Reading reading) {
		if (reading.isOwed()) {
			insert(viewer, reading.purpose(), JournalKind.READ, reading.owed(), reading.subject(), List.of());
		}
	}

	@Override
	public Page<JournalEntry> all(Slice slice) {
		return page(new Criteria(), slice);
	}

	@Override
	public Page<JournalEntry> aboutPerson(String personId, Slice slice) {
		return page(Criteria.where("persons").is(personId), slice);
	}

	@Override
	public Page<JournalEntry> aboutPersonByOthers(String personId, String account, Slice slice) {
		return page(Criteria.where("persons").is(personId).and("account").ne(account), slice);
	}

	@Override
	public Page<JournalEntry> aboutSubject(String subject, Slice slice) {
		return page(Criteria.where("subject").is(subject).and("kind").is(JournalKind.WRITE.name()), slice);
	}

	private Page<JournalEntry> page(Criteria scope, Slice slice) {
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<EntryDocument> rows = this.mongo.find(query, EntryDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), EntryDocument::toDomain);
	}

	private void insert(Viewer.SignedIn viewer, String purpose, JournalKind kind, List<String> persons,
			@Nullable String subject, List<Change> changes) {
		Actor actor = Actor.of(viewer);
		this.mongo.insert(
				EntryDocument.of(new JournalEntry(Ids.next("entry"), this.realTime.instant(), viewer.account(),
						actor.name(), actor.place(), actor.role(), purpose, kind, persons, subject, changes)),
				COLLECTION);
	}

	@Bean
	static CollectionSetup journalCollection() {
		return new CollectionSetup(COLLECTION,
				// The account stands last: whoever looks at themselves every day fills no
				// page of what others did.
				List.of(Index.on("persons").andBackwards("_id").and("account"),
						Index.on("subject").and("kind").andBackwards("_id")));
	}

	/** Who acts, in words that stay true when the worker has moved on. */
	private record Actor(String name, String place, Audience role) {

		static Actor of(Viewer.SignedIn viewer) {
			return switch (viewer) {
				case Viewer.StaffViewer staff -> new Actor(staff.name() + ", " + staff.post(), staff.officeName(),
						staff.roles().stream().sorted().findFirst().orElse(Audience.PUBLIC));
				case Viewer.CitizenViewer citizen -> new Actor(
						(citizen.representativeId() != null) ? "Представитель" : "Гражданин", "", Audience.CITIZEN);
				case Viewer.EmployerViewer _ -> new Actor("Работодатель", "", Audience.EMPLOYER);
				case Viewer.NgoViewer _ -> new Actor("Негосударственная организация", "", Audience.NGO);
				case Viewer.NgoWorkerViewer worker ->
					new Actor("Сопровождающий от организации", worker.organisationName(), Audience.NGO_WORKER);
				case Viewer.ServiceViewer service -> new Actor(service.name(), "", Audience.PUBLIC);
				case Viewer.UnassignedViewer _ -> new Actor("Учётная запись без связи", "", Audience.UNASSIGNED);
			};
		}

	}

}
