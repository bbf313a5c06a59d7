package ru.ryadom.employers.store;

import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerEntries;
import ru.ryadom.employers.EmployerEntry;
import ru.ryadom.employers.store.EmployerEntryDocument.Sealed;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Index.Only.Being;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;

/** Entries as documents. */
@Component
class MongoEmployerEntries implements EmployerEntries {

	static final String COLLECTION = "employerEntries";

	private static final int MOST_OWN = 20;

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final JsonMapper json = JsonMapper.shared();

	MongoEmployerEntries(MongoOperations mongo, Revisions revisions, Cipher cipher) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
	}

	@Override
	public Optional<EmployerEntry> find(Viewer viewer, String id) {
		Query query = Query.query(scopeOf(viewer).and("_id").is(id));
		return Optional.ofNullable(this.mongo.findOne(query, EmployerEntryDocument.class, COLLECTION)).map(this::open);
	}

	@Override
	public List<EmployerEntry> own(Viewer.SignedIn viewer) {
		Query query = Query.query(scopeOf(viewer)).with(Sort.by(Sort.Direction.DESC, "_id")).limit(MOST_OWN);
		return this.mongo.find(query, EmployerEntryDocument.class, COLLECTION).stream().map(this::open).toList();
	}

	@Override
	public Page<EmployerEntry> page(Viewer.StaffViewer viewer, boolean answered, Slice slice) {
		Criteria which = scopeOf(viewer).and("waiting").is(!answered);
		if (slice.after() != null) {
			String place = slice.after().keys(1).getFirst();
			which = answered ? which.and("_id").lt(place) : which.and("_id").gt(place);
		}
		Sort.Direction way = answered ? Sort.Direction.DESC : Sort.Direction.ASC;
		List<EmployerEntryDocument> rows = this.mongo.find(
				Query.query(which).with(Sort.by(way, "_id")).limit(slice.first() + 1), EmployerEntryDocument.class,
				COLLECTION);
		if (!rows.isEmpty()) {
			Reading.current().tried(Optional.empty(), "просмотр заявлений организаций");
		}
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), this::open);
	}

	@Override
	public List<String> waiting(String account) {
		Query query = Query.query(Criteria.where("account").is(account).and("waiting").is(true)).limit(MOST_OWN);
		return this.mongo.find(query, EmployerEntryDocument.class, COLLECTION)
			.stream()
			.map(EmployerEntryDocument::inn)
			.toList();
	}

	@Override
	public EmployerEntry save(EmployerEntry entry) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(Sealed.of(entry)), entry.id());
		EmployerEntryDocument next = EmployerEntryDocument.of(entry, entry.revision() + 1, pd);
		this.revisions.keep(COLLECTION, entry.id(), entry.revision(), next);
		return next.toDomain(Sealed.of(entry));
	}

	private EmployerEntry open(EmployerEntryDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	/**
	 * An account has what it asked for itself, an office what is asked in its subject.
	 */
	private static Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.SPECIALIST)
					|| staff.roles().contains(Audience.HEAD) ->
				Criteria.where("region").is(staff.regionId());
			case Viewer.EmployerViewer employer -> Criteria.where("account").is(employer.account());
			case Viewer.UnassignedViewer nobody -> Criteria.where("account").is(nobody.account());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.NgoViewer _, Viewer.NgoWorkerViewer _,
					Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("region").in(List.of());
		};
	}

	@Bean
	static CollectionSetup employerEntriesCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("region").and("waiting").and("_id"), Index.on("account").andBackwards("_id"),
						Index.on("account").and("inn").alone().only(new Being("waiting", true))));
	}

}
