package ru.ryadom.offices.store;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Account;
import ru.ryadom.access.AccountDirectory;
import ru.ryadom.access.Audience;
import ru.ryadom.access.OfficePlace;
import ru.ryadom.access.OfficePlaces;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Watched;
import ru.ryadom.kernel.Index.Only.Text;
import ru.ryadom.kernel.reference.ReferenceFile;
import ru.ryadom.law.RegionId;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.StaffRole;

/**
 * Offices by edition of their file; memberships as documents, so that a change acts at
 * once.
 */
@Component
class MongoOffices implements Offices, OfficePlaces, AccountDirectory {

	static final String STAFF = "staff";

	private final MongoOperations mongo;

	private final StaffSeal seal;

	private final Map<String, Office> offices;

	MongoOffices(MongoOperations mongo, StaffSeal seal) {
		this.mongo = mongo;
		this.seal = seal;
		this.offices = ReferenceFile.of("/reference/offices.yaml")
			.entries("offices", OfficeEntry.class)
			.stream()
			.map((entry) -> new Office(entry.id(), entry.name(), new RegionId(entry.region()),
					ZoneId.of(entry.timeZone()), entry.address(), entry.phone(), entry.email()))
			.collect(Collectors.toUnmodifiableMap(Office::id, Function.identity()));
	}

	@Override
	public Office office(String id) {
		Office office = this.offices.get(id);
		if (office == null) {
			throw new IllegalStateException("no such office");
		}
		return office;
	}

	@Override
	public List<Office> of(RegionId region) {
		return this.offices.values()
			.stream()
			.filter((office) -> office.regionId().equals(region))
			.sorted(Comparator.comparing(Office::name))
			.toList();
	}

	@Override
	public Optional<RegionId> regionOf(String id) {
		return Optional.ofNullable(this.offices.get(id)).map(Office::regionId);
	}

	@Override
	public OfficePlace placeOf(String officeId) {
		return office(officeId).place();
	}

	@Override
	public Optional<StaffMember> member(String id) {
		return Optional.ofNullable(members(Set.of(id)).get(id));
	}

	@Override
	public Map<String, StaffMember> members(Collection<String> ids) {
		return this.mongo.find(Query.query(Criteria.where("_id").in(ids)), StaffDocument.class, STAFF)
			.stream()
			.map(this.seal::open)
			.collect(Collectors.toMap(StaffMember::id, Function.identity()));
	}

	@Override
	public List<StaffMember> accompanying(String officeId) {
		return working(officeId, StaffRole.SPECIALIST);
	}

	@Override
	public List<StaffMember> heading(String officeId) {
		return working(officeId, StaffRole.HEAD);
	}

	private List<StaffMember> working(String officeId, StaffRole role) {
		Query query = Query
			.query(Criteria.where("office").is(officeId).and("working").is(true).and("roles").is(role.name()))
			.limit(200);
		return this.mongo.find(query, StaffDocument.class, STAFF)
			.stream()
			.map(this.seal::open)
			.sorted(Comparator.comparing(StaffMember::fullName))
			.toList();
	}

	@Override
	public boolean answersFor(Audience role) {
		return role.isStaff();
	}

	@Override
	public Optional<Viewer> viewerOf(Account account) {
		return Optional
			.ofNullable(this.mongo.findOne(Query.query(Criteria.where("account").is(account.id())), StaffDocument.class,
					STAFF))
			.map(this.seal::open)
			.filter(StaffMember::works)
			.flatMap((member) -> viewerOf(account, member));
	}

	@Override
	public boolean hasPlaceFor(String account) {
		return this.mongo.exists(Query.query(Criteria.where("account").is(account)), STAFF);
	}

	private Optional<Viewer> viewerOf(Account account, StaffMember member) {
		Set<Audience> roles = EnumSet.noneOf(Audience.class);
		member.roles().stream().map(StaffRole::audience).forEach(roles::add);
		roles.retainAll(account.roles());
		Office office = office(member.officeId());
		return roles.isEmpty() ? Optional.empty()
				: Optional.of(new Viewer.StaffViewer(account.id(), member.id(), member.fullName(), member.post(),
						office.id(), office.name(), office.regionId().value(), office.zone(), roles));
	}

	@Bean
	static CollectionSetup staffCollection() {
		return new CollectionSetup(STAFF,
				List.of(Index.on("account").alone().only(new Text("account")),
						Index.on("office").and("working").and("roles"),
						Index.on("office").and("working").andBackwards("_id"), Index.on("office").andBackwards("_id")));
	}

	@Bean
	static Watched accountsOfStaff() {
		return Watched.accounts(STAFF, "account");
	}

	/** An office as its file has it. */
	private record OfficeEntry(String id, String name, String region, String timeZone, String address, String phone,
			String email) {
	}

}
