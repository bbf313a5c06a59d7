package ru.ryadom.worklist.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.terms.Term;
import ru.ryadom.worklist.Worklist;
import ru.ryadom.worklist.WorklistEntry;
import ru.ryadom.worklist.WorklistEntry.NextTerm;
import ru.ryadom.worklist.WorklistFilter;
import ru.ryadom.worklist.WorklistRow;
import ru.ryadom.worklist.WorklistRow.Subject;
import ru.ryadom.worklist.store.RowDocument.Next;

/** The queue as a collection; a page is one range of one index. */
@Component
class MongoWorklist implements Worklist {

	static final String COLLECTION = "worklist";

	private static final String PURPOSE = "просмотр очереди дел";

	private static final int DUPLICATE_KEY = 11000;

	private final MongoOperations mongo;

	private final Cipher cipher;

	private final JsonMapper json = JsonMapper.shared();

	MongoWorklist(MongoOperations mongo, Cipher cipher) {
		this.mongo = mongo;
		this.cipher = cipher;
	}

	@Override
	public Page<WorklistRow> page(Viewer viewer, WorklistFilter filter, Slice slice) {
		Criteria which = narrowed(led(scopeOf(viewer), viewer, filter), filter);
		if (slice.after() != null) {
			which = which.and("place").gt(RowDocument.place(slice.after()));
		}
		Query query = Query.query(which).with(Sort.by("place")).limit(slice.first() + 1);
		query.fields().exclude("names");
		List<RowDocument> rows = this.mongo.find(query, RowDocument.class, COLLECTION);
		Reading reading = Reading.current();
		return Page.of(rows, slice, RowDocument::cursor, (row) -> row.toDomain(opening(row, reading, PURPOSE)));
	}

	@Override
	public List<WorklistRow> rows(Viewer viewer, Collection<String> caseIds, String purpose) {
		Query query = Query.query(scopeOf(viewer).and("_id").in(caseIds));
		query.fields().exclude("names");
		Reading reading = Reading.current();
		return this.mongo.find(query, RowDocument.class, COLLECTION)
			.stream()
			.sorted(Comparator.comparing(RowDocument::place))
			.map((row) -> row.toDomain(opening(row, reading, purpose)))
			.toList();
	}

	@Override
	public void put(WorklistEntry entry) {
		this.mongo.save(document(entry), COLLECTION);
	}

	@Override
	public void markLed(StaffMember member) {
		Query theirs = Query.query(Criteria.where("responsible").is(member.id()));
		this.mongo.updateMulti(theirs, Update.update("lead", RowDocument.lead(null)), COLLECTION);
		if (member.accompanies()) {
			this.mongo.updateMulti(theirs.addCriteria(Criteria.where("office").is(member.officeId())),
					Update.update("lead", RowDocument.lead(member.id())), COLLECTION);
		}
	}

	@Override
	public Map<String, Integer> left(Viewer viewer, Collection<String> memberIds) {
		Aggregation counted = Aggregation.newAggregation(
				Aggregation.match(scopeOf(viewer).and("responsible").in(memberIds).and("open").is(true)),
				Aggregation.group("responsible").count().as("cases"));
		return this.mongo.aggregate(counted, COLLECTION, Document.class)
			.getMappedResults()
			.stream()
			.collect(Collectors.toMap((row) -> row.getString("_id"), (row) -> row.getInteger("cases")));
	}

	/** A row is found by what its term is about; those of one rule and day at once. */
	@Override
	public void markMissed(List<Term> missed) {
		missed.stream()
			.collect(Collectors.groupingBy(Next::of, Collectors.mapping(Term::subject, Collectors.toList())))
			.forEach((next, cases) -> this.mongo.updateMulti(Query
				.query(Criteria.where("_id").in(cases).and("next.due").is(next.due()).and("next.rule").is(next.rule())),
					Update.update("next.missed", true), COLLECTION));
	}

	/**
	 * A row that is later does not meet the condition, and inserting beside it fails by
	 * its id: that failure is the wanted end.
	 */
	@Override
	public void putUnlessLater(List<WorklistEntry> entries) {
		List<ReplaceOneModel<Document>> rows = entries.stream()
			.map((entry) -> new ReplaceOneModel<>(Filters.and(Filters.eq(entry.caseId()), notLater(entry)),
					written(document(entry)), new ReplaceOptions().upsert(true)))
			.toList();
		try {
			this.mongo.getCollection(COLLECTION).bulkWrite(rows, new BulkWriteOptions().ordered(false));
		}
		catch (MongoBulkWriteException some) {
			if (some.getWriteErrors().stream().anyMatch((error) -> error.getCode() != DUPLICATE_KEY)
					|| some.getWriteConcernError() != null) {
				throw some;
			}
		}
	}

	/** A row of the same version is later when the sweep has marked it meanwhile. */
	private static Bson notLater(WorklistEntry entry) {
		NextTerm next = entry.next();
		return (next == null || next.missed()) ? Filters.lte("version", entry.version())
				: Filters.or(Filters.lt("version", entry.version()),
						Filters.and(Filters.eq("version", entry.version()), Filters.ne("next.missed", true)));
	}

	private RowDocument document(WorklistEntry entry) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(RowDocument.sealed(entry)), entry.caseId());
		return RowDocument.of(entry, SearchKeys.of(this.cipher, entry.name()), pd);
	}

	private Document written(RowDocument row) {
		Document document = new Document();
		this.mongo.getConverter().write(row, document);
		return document;
	}

	/** It may be opened later and on another thread, but for the reading of now. */
	private Supplier<Subject> opening(RowDocument row, Reading reading, String purpose) {
		return SingletonSupplier.of(() -> {
			reading.shows(row.person(), purpose);
			return this.json.readValue(this.cipher.open(row.pd(), row.id()), Subject.class);
		});
	}

	private static Criteria led(Criteria scope, Viewer viewer, WorklistFilter filter) {
		return filter.byLead() && viewer instanceof Viewer.StaffViewer staff
				? scope.and("lead").is(RowDocument.lead(filter.lead(staff.memberId()))) : scope;
	}

	private Criteria narrowed(Criteria scope, WorklistFilter filter) {
		String typed = filter.typed();
		String stage = (filter.stage() != null) ? filter.stage().name() : null;
		if (typed == null) {
			return (stage != null && filter.open()) ? scope.and("stage").is(stage)
					: scope.and("open").is(filter.open());
		}
		Criteria named = named(scope.and("open").is(filter.open()), SearchKeys.sought(this.cipher, typed));
		return (stage != null) ? named.and("stage").is(stage) : named;
	}

	/** The second condition is written so that no index can be chosen by it. */
	private static Criteria named(Criteria scope, SearchKeys.@Nullable Sought sought) {
		if (sought == null) {
			throw new Fault.BadRequest("Для поиска нужны хотя бы две буквы фамилии, имени или отчества.");
		}
		Criteria named = scope.and("names").is(sought.key());
		return sought.all().isEmpty() ? named
				: named.and("$expr").is(new Document("$setIsSubset", List.of(sought.all(), "$names")));
	}

	private static Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.SPECIALIST)
					|| staff.roles().contains(Audience.HEAD) ->
				Criteria.where("office").is(staff.officeId());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoViewer _,
					Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("office").in(List.of());
		};
	}

	@Bean
	static CollectionSetup worklistCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("office").and("open").and("place"), Index.on("office").and("stage").and("place"),
						Index.on("office").and("open").and("lead").and("place"),
						Index.on("office").and("stage").and("lead").and("place"), Index.on("responsible").and("open"),
						Index.on("office").and("open").and("names").and("place").and("stage").and("lead")));
	}

}
