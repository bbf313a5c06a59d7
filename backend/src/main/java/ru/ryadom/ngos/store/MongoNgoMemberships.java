package ru.ryadom.ngos.store;

import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Account;
import ru.ryadom.access.AccountDirectory;
import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Watched;
import ru.ryadom.ngos.NgoMemberships;
import ru.ryadom.ngos.NgoOrganisation;

/** Memberships as documents; also says which accounts are an organisation. */
@Component
class MongoNgoMemberships implements NgoMemberships, AccountDirectory {

	static final String COLLECTION = "ngoMembers";

	/** Nobody acts for more; a list without a bound is none. */
	private static final int MOST = 100;

	private final MongoOperations mongo;

	MongoNgoMemberships(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public List<NgoOrganisation> of(Viewer.NgoViewer viewer) {
		Query query = by(viewer.account()).with(Sort.by("organisation.name")).limit(MOST);
		return this.mongo.find(query, NgoMemberDocument.class, COLLECTION)
			.stream()
			.map(NgoMemberDocument::toDomain)
			.toList();
	}

	@Override
	public List<String> accountsOf(String inn) {
		return this.mongo
			.find(Query.query(Criteria.where("organisation.inn").is(inn)).limit(MOST), NgoMemberDocument.class,
					COLLECTION)
			.stream()
			.map(NgoMemberDocument::account)
			.toList();
	}

	@Override
	public boolean answersFor(Audience role) {
		return role == Audience.NGO;
	}

	@Override
	public Optional<Viewer> viewerOf(Account account) {
		return hasPlaceFor(account.id()) ? Optional.of(new Viewer.NgoViewer(account.id(), account.name()))
				: Optional.empty();
	}

	@Override
	public boolean hasPlaceFor(String account) {
		return this.mongo.exists(by(account), COLLECTION);
	}

	private static Query by(String account) {
		return Query.query(Criteria.where("account").is(account));
	}

	@Bean
	static CollectionSetup ngoMembersCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("account").and("organisation.name"), Index.on("organisation.inn")));
	}

	@Bean
	static Watched accountsOfNgoMembers() {
		return Watched.accounts(COLLECTION, "account");
	}

}
