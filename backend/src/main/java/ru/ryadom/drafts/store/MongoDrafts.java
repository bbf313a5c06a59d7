package ru.ryadom.drafts.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import ru.ryadom.drafts.Draft;
import ru.ryadom.drafts.DraftOwner;
import ru.ryadom.drafts.DraftPlace;
import ru.ryadom.drafts.Drafts;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Revisions;

/** Drafts as documents that go by themselves. */
@Component
class MongoDrafts implements Drafts {

	static final String COLLECTION = "drafts";

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	MongoDrafts(MongoOperations mongo, Revisions revisions, Cipher cipher) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
	}

	@Override
	public List<Draft> all(DraftOwner owner) {
		return found(of(owner));
	}

	@Override
	public List<Draft> at(DraftOwner owner, DraftPlace place) {
		return found(of(owner, place));
	}

	@Override
	public Optional<Draft> find(DraftOwner owner, String id) {
		Query one = Query.query(of(owner).and("_id").is(id));
		return Optional.ofNullable(this.mongo.findOne(one, DraftDocument.class, COLLECTION)).map(this::open);
	}

	@Override
	public Draft.Count count(DraftOwner owner, DraftPlace place) {
		return new Draft.Count(count(of(owner, place), Draft.MOST_OF_FORM), count(of(owner), Draft.MOST));
	}

	@Override
	public Draft save(Draft draft) {
		byte[] pd = this.cipher.seal(draft.content().getBytes(StandardCharsets.UTF_8), draft.id());
		DraftDocument next = DraftDocument.of(draft, draft.revision() + 1, pd);
		this.revisions.keep(COLLECTION, draft.id(), draft.revision(), next);
		return open(next);
	}

	@Override
	public void remove(Draft draft) {
		this.mongo.remove(Query.query(of(draft.owner()).and("_id").is(draft.id())), COLLECTION);
	}

	@Override
	public void sent(String account, Set<String> forms, String id) {
		this.mongo.remove(Query.query(Criteria.where("_id").is(id).and("account").is(account).and("form").in(forms)),
				COLLECTION);
	}

	private List<Draft> found(Criteria criteria) {
		Query query = Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "savedAt")).limit(Draft.MOST);
		return this.mongo.find(query, DraftDocument.class, COLLECTION).stream().map(this::open).toList();
	}

	private int count(Criteria criteria, int most) {
		return (int) this.mongo.count(Query.query(criteria).limit(most), COLLECTION);
	}

	private Draft open(DraftDocument document) {
		return document.toDomain(new String(this.cipher.open(document.pd(), document.id()), StandardCharsets.UTF_8));
	}

	private static Criteria of(DraftOwner owner) {
		return Criteria.where("account").is(owner.account()).and("place").is(owner.place());
	}

	private static Criteria of(DraftOwner owner, DraftPlace place) {
		return of(owner).and("form").is(place.form()).and("subject").is(place.subject());
	}

	@Bean
	static CollectionSetup draftsCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("account").and("place").and("form").and("subject").andBackwards("savedAt"),
						Index.on("savedAt").kept(Draft.KEPT)));
	}

}
