package ru.ryadom.employers.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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
import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.EmployerMember.Card;
import ru.ryadom.employers.EmployerMembers;
import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.employers.EmployerOrganisation;
import ru.ryadom.employers.MemberRules;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Index.Only.Text;
import ru.ryadom.kernel.Inn;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Watched;

/** Places as documents; also says which accounts are an employer. */
@Component
class MongoEmployerMemberships implements EmployerMemberships, EmployerMembers, AccountDirectory {

	static final String COLLECTION = "employerMembers";

	/** Nobody acts for more; a list without a bound is none. */
	private static final int MOST = 100;

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final JsonMapper json = JsonMapper.shared();

	MongoEmployerMemberships(MongoOperations mongo, Revisions revisions, Cipher cipher) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
	}

	@Override
	public List<EmployerOrganisation> of(Viewer.EmployerViewer viewer) {
		return places(viewer.account()).stream().map((row) -> row.toOrganisation(card(row))).toList();
	}

	@Override
	public List<String> placesOf(Viewer.EmployerViewer viewer) {
		return places(viewer.account()).stream().map(EmployerMemberDocument::id).toList();
	}

	@Override
	public Optional<EmployerMember> find(Viewer viewer, String id) {
		Query query = Query.query(scopeOf(viewer).and("_id").is(id));
		return Optional.ofNullable(this.mongo.findOne(query, EmployerMemberDocument.class, COLLECTION)).map(this::open);
	}

	@Override
	public Map<String, List<EmployerMember>> working(Collection<String> employers) {
		Query query = Query.query(Criteria.where("employer").in(employers).and("working").is(true))
			.limit(MemberRules.MOST * Math.max(1, employers.size()));
		return this.mongo.find(query, EmployerMemberDocument.class, COLLECTION)
			.stream()
			.map(this::open)
			.sorted(Comparator.comparing(EmployerMember::fullName).thenComparing(EmployerMember::id))
			.collect(Collectors.groupingBy((member) -> member.employer().id()));
	}

	@Override
	public EmployerMember save(EmployerMember member) {
		EmployerMemberDocument next = seal(member);
		this.revisions.keep(COLLECTION, member.id(), member.revision(), next);
		return next.toDomain(member.card());
	}

	EmployerMemberDocument seal(EmployerMember member) {
		String email = member.email();
		@Nullable String key = (email != null && member.works()) ? this.cipher.keyedHash("employerMember", email) : null;
		return EmployerMemberDocument.of(member, member.revision() + 1, key,
				this.cipher.seal(this.json.writeValueAsBytes(member.card()), member.id()));
	}

	@Override
	public boolean hasMember(Inn inn) {
		return this.mongo.exists(Query.query(actingFor(inn)), COLLECTION);
	}

	@Override
	public List<String> accountsOf(Inn inn) {
		Query query = Query.query(actingFor(inn)).limit(MemberRules.MOST);
		query.fields().include("account");
		return this.mongo.find(query, org.bson.Document.class, COLLECTION)
			.stream()
			.map((row) -> row.getString("account"))
			.toList();
	}

	private static Criteria actingFor(Inn inn) {
		return Criteria.where("inn").is(inn.digits()).and("working").is(true).and("account").ne(null);
	}

	@Override
	public boolean answersFor(Audience role) {
		return role == Audience.EMPLOYER;
	}

	@Override
	public Optional<Viewer> viewerOf(Account account) {
		return hasPlaceFor(account.id()) ? Optional.of(new Viewer.EmployerViewer(account.id(), account.name()))
				: Optional.empty();
	}

	@Override
	public boolean hasPlaceFor(String account) {
		return this.mongo.exists(Query.query(by(account)), COLLECTION);
	}

	private List<EmployerMemberDocument> places(String account) {
		Query query = Query.query(by(account)).with(Sort.by("employerName")).limit(MOST);
		return this.mongo.find(query, EmployerMemberDocument.class, COLLECTION);
	}

	private EmployerMember open(EmployerMemberDocument document) {
		return document.toDomain(card(document));
	}

	private Card card(EmployerMemberDocument document) {
		return this.json.readValue(this.cipher.open(document.pd(), document.id()), Card.class);
	}

	private static Criteria by(String account) {
		return Criteria.where("account").is(account).and("working").is(true);
	}

	private Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.EmployerViewer employer -> Criteria.where("employer")
				.in(places(employer.account()).stream().map((row) -> row.employer()).toList());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.NgoViewer _, Viewer.NgoWorkerViewer _,
					Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("employer").in(List.of());
		};
	}

	@Bean
	static CollectionSetup employerMembersCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("account").and("working").and("employerName"), Index.on("employer").and("working"),
						Index.on("inn").and("working"),
						Index.on("employer").and("account").alone().only(new Text("account")),
						Index.on("employer").and("addressKey").alone().only(new Text("addressKey"))));
	}

	@Bean
	static Watched accountsOfEmployerMembers() {
		return Watched.accounts(COLLECTION, "account");
	}

}
