package ru.ryadom.ngos.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
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
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;
import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.EntryFilter;
import ru.ryadom.ngos.EntryStage;
import ru.ryadom.ngos.Need;
import ru.ryadom.ngos.NgoMemberships;
import ru.ryadom.ngos.NgoOrganisation;
import ru.ryadom.ngos.PublicEntry;
import ru.ryadom.ngos.RegistryEntries;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.store.RegistryEntryDocument.Sealed;
import ru.ryadom.offices.Offices;

/** The registry as documents. */
@Component
class MongoRegistry implements RegistryEntries {

	static final String COLLECTION = "ngoEntries";

	/** A subject has hundreds at most; a list without a bound is none. */
	private static final int MOST = 2000;

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final EntryKeys keys;

	private final NgoMemberships memberships;

	private final JsonMapper json = JsonMapper.shared();

	MongoRegistry(MongoOperations mongo, Revisions revisions, Cipher cipher, Offices offices,
			NgoMemberships memberships) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.keys = new EntryKeys(offices);
		this.memberships = memberships;
	}

	@Override
	public Optional<RegistryEntry> find(Viewer viewer, String id) {
		Criteria criteria = new Criteria().andOperator(Criteria.where("_id").is(id), scopeOf(viewer));
		return Optional.ofNullable(this.mongo.findOne(Query.query(criteria), RegistryEntryDocument.class, COLLECTION))
			.map(this::open);
	}

	@Override
	public Map<String, RegistryEntry> known(Collection<String> ids) {
		return this.mongo.find(Query.query(Criteria.where("_id").in(ids)), RegistryEntryDocument.class, COLLECTION)
			.stream()
			.map(this::open)
			.collect(Collectors.toMap(RegistryEntry::id, Function.identity()));
	}

	@Override
	public List<RegistryEntry> serving(Viewer viewer, Need need) {
		Criteria kept = listOf(EntryKeys.serving(need.region()), EntryFilter.ALL).and("kept").is(true);
		Query query = Query.query(new Criteria().andOperator(kept, scopeOf(viewer))).with(byName()).limit(MOST);
		return this.mongo.find(query, RegistryEntryDocument.class, COLLECTION).stream().map(this::open).toList();
	}

	@Override
	public Page<RegistryEntry> page(Viewer viewer, EntryFilter filter, Slice slice) {
		return whose(viewer).map((whose) -> page(listOf(whose, filter), slice, this::open)).orElseGet(Page::none);
	}

	@Override
	public List<RegistryEntry> own(Viewer.NgoViewer viewer) {
		Query query = Query.query(scopeOf(viewer)).with(byName()).limit(Slice.LONGEST);
		return this.mongo.find(query, RegistryEntryDocument.class, COLLECTION).stream().map(this::open).toList();
	}

	@Override
	public Page<PublicEntry> open(@Nullable RegionId region, @Nullable String measure, Slice slice) {
		String whose = (region != null) ? EntryKeys.serving(region) : EntryKeys.everybody();
		return page(listOf(whose, new EntryFilter(EntryStage.ACTIVE, measure, null)), slice,
				RegistryEntryDocument::toPublic);
	}

	@Override
	public Optional<String> kept(RegionId region, String inn) {
		Criteria same = Criteria.where("region").is(region.value()).and("inn").is(inn).and("kept").is(true);
		return Optional.ofNullable(this.mongo.findOne(Query.query(same), RegistryEntryDocument.class, COLLECTION))
			.map(RegistryEntryDocument::id);
	}

	@Override
	public RegistryEntry save(RegistryEntry entry) {
		Sealed sealed = Sealed.of(entry);
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(sealed), entry.id());
		RegistryEntryDocument next = RegistryEntryDocument.of(entry, this.keys, entry.revision() + 1, pd);
		this.revisions.keep(COLLECTION, entry.id(), entry.revision(), next);
		return next.toDomain(sealed);
	}

	private <T> Page<T> page(Criteria list, Slice slice, Function<RegistryEntryDocument, T> node) {
		Criteria from = (slice.after() != null) ? list.and("place").gt(slice.after().keys(1).getFirst()) : list;
		List<RegistryEntryDocument> rows = this.mongo.find(Query.query(from).with(byName()).limit(slice.first() + 1),
				RegistryEntryDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.place()), node);
	}

	private static Criteria listOf(String whose, EntryFilter filter) {
		Criteria list = Criteria.where("keys").is(EntryKeys.key(whose, filter.state(), filter.measure()));
		List<String> typed = (filter.name() != null) ? EntryKeys.words(filter.name()) : List.of();
		return typed.isEmpty() ? list
				: list.andOperator(typed.stream()
					.limit(5)
					.map((word) -> Criteria.where("search").regex("^" + Pattern.quote(word)))
					.toList());
	}

	private RegistryEntry open(RegistryEntryDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	private static Sort byName() {
		return Sort.by("place");
	}

	/** The list of whom a viewer pages through. */
	private static Optional<String> whose(Viewer viewer) {
		if (!(viewer instanceof Viewer.StaffViewer staff)) {
			return Optional.empty();
		}
		RegionId region = new RegionId(staff.regionId());
		if (isOperator(staff)) {
			return Optional.of(EntryKeys.kept(region));
		}
		return leadsCases(staff) ? Optional.of(EntryKeys.serving(region)) : Optional.empty();
	}

	private Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when isOperator(staff) -> Criteria.where("region").is(staff.regionId());
			case Viewer.StaffViewer staff when leadsCases(staff) ->
				Criteria.where("keys").is(EntryKeys.key(EntryKeys.serving(new RegionId(staff.regionId())), null, null));
			case Viewer.NgoViewer ngo ->
				Criteria.where("inn").in(this.memberships.of(ngo).stream().map(NgoOrganisation::inn).toList());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoWorkerViewer _,
					Viewer.ServiceViewer _, Viewer.UnassignedViewer _, Viewer.Nobody _ ->
				Criteria.where("_id").in(List.of());
		};
	}

	private static boolean isOperator(Viewer.StaffViewer staff) {
		return staff.roles().contains(Audience.REGISTRAR);
	}

	private static boolean leadsCases(Viewer.StaffViewer staff) {
		return staff.roles().contains(Audience.SPECIALIST) || staff.roles().contains(Audience.HEAD);
	}

	@Bean
	static CollectionSetup ngoEntriesCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("keys").and("place"),
						Index.on("region").and("inn").alone().only(new Index.Only.Being("kept", true)),
						Index.on("inn").and("place")));
	}

}
