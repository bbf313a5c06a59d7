package ru.ryadom.people.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bson.Document;
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
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index.Only.Having;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Watched;
import ru.ryadom.people.NameKeys;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.people.Snils;
import ru.ryadom.people.store.PersonDocument.PersonalData;

/** Persons as documents; also says whose account is whose. */
@Component
class MongoPeople implements People, AccountDirectory {

	static final String COLLECTION = "people";

	/** Representatives' mandates end with the day in the zone the register is kept in. */
	private static final java.time.ZoneId ZONE = java.time.ZoneId.of("Europe/Moscow");

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final BusinessClock clock;

	private final JsonMapper json = JsonMapper.shared();

	MongoPeople(MongoOperations mongo, Revisions revisions, Cipher cipher, BusinessClock clock) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.clock = clock;
	}

	@Override
	public Optional<Person> find(Viewer viewer, String id, String purpose) {
		return Optional.ofNullable(find(viewer, Set.of(id), purpose).get(id));
	}

	@Override
	public Map<String, Person> find(Viewer viewer, Collection<String> ids, String purpose) {
		Map<String, Person> found = all(new Criteria().andOperator(Criteria.where("_id").in(ids), scopeOf(viewer)));
		found.keySet().forEach((id) -> Reading.current().shows(id, purpose));
		return found;
	}

	@Override
	public Optional<Person> known(Snils snils) {
		return one(Criteria.where("snils").is(hash(snils)));
	}

	@Override
	public List<String> namesakes(Person of, String office, int most) {
		Query query = Query
			.query(Criteria.where("called").is(called(of)).and("offices").is(office).and("_id").ne(of.id()))
			.with(Sort.by(Sort.Direction.DESC, "_id"))
			.limit(most);
		query.fields().include("_id");
		return this.mongo.find(query, Document.class, COLLECTION).stream().map((row) -> row.getString("_id")).toList();
	}

	@Override
	public Optional<Person> known(String id) {
		return one(Criteria.where("_id").is(id));
	}

	@Override
	public Map<String, Person> known(Collection<String> ids) {
		return all(Criteria.where("_id").in(ids));
	}

	@Override
	public Person save(Person person) {
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(PersonalData.of(person)), person.id());
		List<String> names = NameKeys.of(this.cipher, person.name());
		PersonDocument next = new PersonDocument(person.id(), person.revision() + 1, hash(person.snilsNumber()), names,
				called(person), pd, person.offices(), PersonDocument.links(person));
		this.revisions.keep(COLLECTION, person.id(), person.revision(), next);
		return open(next);
	}

	@Override
	public boolean answersFor(Audience role) {
		return role == Audience.CITIZEN;
	}

	@Override
	public Optional<Viewer> viewerOf(Account account) {
		Optional<PersonDocument> linked = Optional.ofNullable(this.mongo
			.findOne(Query.query(Criteria.where("links.account").is(account.id())), PersonDocument.class, COLLECTION));
		return Optional.of(linked.map((person) -> viewerOf(account, person))
			.orElseGet(() -> new Viewer.CitizenViewer(account.id(), account.name(), null, null)));
	}

	@Override
	public boolean hasPlaceFor(String account) {
		return this.mongo.exists(Query.query(Criteria.where("links.account").is(account)), COLLECTION);
	}

	private Viewer.CitizenViewer viewerOf(Account account, PersonDocument linked) {
		String representative = linked.links()
			.stream()
			.filter((link) -> link.account().equals(account.id()))
			.findFirst()
			.orElseThrow()
			.representative();
		if (representative == null) {
			return new Viewer.CitizenViewer(account.id(), account.name(), linked.id(), null);
		}
		boolean holds = open(linked).representatives()
			.stream()
			.anyMatch((each) -> each.id().equals(representative) && each.mandate().holdsOn(this.clock.today(ZONE)));
		return holds ? new Viewer.CitizenViewer(account.id(), account.name(), linked.id(), representative)
				: new Viewer.CitizenViewer(account.id(), account.name(), null, null);
	}

	private Map<String, Person> all(Criteria criteria) {
		return this.mongo.find(Query.query(criteria), PersonDocument.class, COLLECTION)
			.stream()
			.map(this::open)
			.collect(Collectors.toMap(Person::id, Function.identity()));
	}

	private Optional<Person> one(Criteria criteria) {
		return Optional.ofNullable(this.mongo.findOne(Query.query(criteria), PersonDocument.class, COLLECTION))
			.map(this::open);
	}

	private Person open(PersonDocument document) {
		return document
			.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), PersonalData.class));
	}

	private String hash(Snils snils) {
		return this.cipher.keyedHash("snils", snils.digits());
	}

	private String called(Person person) {
		return this.cipher.keyedHash("called", person.called());
	}

	private static Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when !java.util.Collections.disjoint(staff.roles(),
					Set.of(Audience.SPECIALIST, Audience.HEAD)) ->
				Criteria.where("offices").is(staff.officeId());
			case Viewer.CitizenViewer citizen when citizen.personId() != null ->
				Criteria.where("_id").is(citizen.personId());
			case Viewer.CitizenViewer _, Viewer.StaffViewer _, Viewer.EmployerViewer _, Viewer.NgoViewer _,
					Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("_id").in(List.of());
		};
	}

	@Bean
	static CollectionSetup peopleCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("snils").alone(), Index.on("called").andBackwards("_id").only(new Having("called")),
						Index.on("links.account").alone().only(new Having("links.account"))));
	}

	@Bean
	static Watched accountsOfPeople() {
		return Watched.accounts(COLLECTION, "links.account");
	}

}
