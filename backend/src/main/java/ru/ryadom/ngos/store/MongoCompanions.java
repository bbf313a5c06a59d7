package ru.ryadom.ngos.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Account;
import ru.ryadom.access.AccountDirectory;
import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Index.Only.Text;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.Watched;
import ru.ryadom.ngos.Companion;
import ru.ryadom.ngos.Companions;
import ru.ryadom.ngos.NgoMemberships;
import ru.ryadom.ngos.NgoOrganisation;
import ru.ryadom.ngos.store.CompanionDocument.Sealed;

/** Who accompanies, as documents; also says which accounts accompany. */
@Component
class MongoCompanions implements Companions, AccountDirectory {

	static final String COLLECTION = "companions";

	/** As many as may work for one organisation; a list without a bound is none. */
	private static final int MOST = 200;

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final NgoMemberships memberships;

	private final JsonMapper json = JsonMapper.shared();

	MongoCompanions(MongoOperations mongo, Revisions revisions, Cipher cipher, NgoMemberships memberships) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.memberships = memberships;
	}

	@Override
	public Optional<Companion> find(Viewer viewer, String id) {
		Query query = Query.query(scopeOf(viewer).and("_id").is(id));
		return Optional.ofNullable(this.mongo.findOne(query, CompanionDocument.class, COLLECTION)).map(this::open);
	}

	@Override
	public Page<Companion> page(Viewer.NgoViewer viewer, Slice slice) {
		Criteria scope = scopeOf(viewer);
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<CompanionDocument> rows = this.mongo.find(query, CompanionDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), this::open);
	}

	@Override
	public List<Companion> working(String inn) {
		Query query = Query.query(Criteria.where("inn").is(inn).and("working").is(true)).limit(MOST);
		return this.mongo.find(query, CompanionDocument.class, COLLECTION)
			.stream()
			.map(this::open)
			.sorted(Comparator.comparing(Companion::fullName))
			.toList();
	}

	@Override
	public Companion save(Companion companion) {
		CompanionDocument next = seal(companion);
		this.revisions.keep(COLLECTION, companion.id(), companion.revision(), next);
		return next.toDomain(Sealed.of(companion));
	}

	CompanionDocument seal(Companion companion) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(Sealed.of(companion)), companion.id());
		return CompanionDocument.of(companion, companion.revision() + 1, pd);
	}

	@Override
	public boolean answersFor(Audience role) {
		return role == Audience.NGO_WORKER;
	}

	@Override
	public Optional<Viewer> viewerOf(Account account) {
		Query query = Query.query(Criteria.where("account").is(account.id()).and("working").is(true));
		return Optional.ofNullable(this.mongo.findOne(query, CompanionDocument.class, COLLECTION))
			.map((found) -> new Viewer.NgoWorkerViewer(account.id(), account.name(), found.id(),
					found.organisationName()));
	}

	@Override
	public boolean hasPlaceFor(String account) {
		return this.mongo.exists(Query.query(Criteria.where("account").is(account)), COLLECTION);
	}

	private Companion open(CompanionDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	private Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.NgoViewer ngo ->
				Criteria.where("organisation").in(this.memberships.of(ngo).stream().map(NgoOrganisation::id).toList());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoWorkerViewer _,
					Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("organisation").in(List.of());
		};
	}

	@Bean
	static CollectionSetup companionsCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("account").alone().only(new Text("account")),
				Index.on("organisation").andBackwards("_id"), Index.on("inn").and("working")));
	}

	@Bean
	static Watched accountsOfCompanions() {
		return Watched.accounts(COLLECTION, "account");
	}

}
