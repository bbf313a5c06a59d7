package ru.ryadom.inbox.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.InboxLists;
import ru.ryadom.access.Viewer;
import ru.ryadom.inbox.CitizenMessage;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.inbox.Letter;
import ru.ryadom.inbox.MessageText;
import ru.ryadom.inbox.PaperNotices;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.Watched;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/** Messages as documents; ids are in order of sending, so the id is the sort key. */
@Component
class MongoInbox implements Inbox, InboxLists {

	private static final String COLLECTION = "messages";

	private static final String PURPOSE = "просмотр своих сообщений";

	private final MongoOperations mongo;

	private final Cipher cipher;

	private final People people;

	private final PaperNotices papers;

	private final BusinessClock clock;

	private final JsonMapper json = JsonMapper.shared();

	MongoInbox(MongoOperations mongo, Cipher cipher, People people, PaperNotices papers, BusinessClock clock) {
		this.mongo = mongo;
		this.cipher = cipher;
		this.people = people;
		this.papers = papers;
		this.clock = clock;
	}

	@Override
	public void send(Letter letter) {
		if (!hasCabinet(letter.personId())) {
			this.papers.write(letter);
			return;
		}
		put(letter.personId(), letter.caseId(), letter.text());
	}

	@Override
	public void tell(String personId, MessageText text) {
		if (hasCabinet(personId)) {
			put(personId, null, text);
		}
	}

	private boolean hasCabinet(String personId) {
		return this.people.known(personId).map(Person::hasCabinet).orElse(false);
	}

	private void put(String personId, @Nullable String caseId, MessageText text) {
		String id = Ids.next("message");
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(text), id);
		this.mongo.insert(new MessageDocument(id, personId, caseId, this.clock.instant(), pd, null), COLLECTION);
	}

	@Override
	public Page<CitizenMessage> page(Viewer.CitizenViewer viewer, Slice slice) {
		Criteria scope = scopeOf(viewer);
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<MessageDocument> rows = this.mongo.find(query, MessageDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), this::open);
	}

	@Override
	public Optional<CitizenMessage> find(Viewer.CitizenViewer viewer, String id) {
		return Optional
			.ofNullable(this.mongo.findOne(Query.query(scopeOf(viewer).and("_id").is(id)), MessageDocument.class,
					COLLECTION))
			.map(this::open);
	}

	@Override
	public boolean markRead(Viewer.CitizenViewer viewer, String id, Instant at) {
		if (!this.mongo.exists(Query.query(scopeOf(viewer).and("_id").is(id)), COLLECTION)) {
			throw new Fault.NotFound();
		}
		return this.mongo
			.updateFirst(Query.query(Criteria.where("_id").is(id).and("readAt").isNull()), Update.update("readAt", at),
					COLLECTION)
			.getModifiedCount() > 0;
	}

	@Override
	public Set<String> of(Viewer viewer) {
		return (viewer instanceof Viewer.CitizenViewer citizen && citizen.personId() != null)
				? Set.of(Watched.list("messages", citizen.personId())) : Set.of();
	}

	private CitizenMessage open(MessageDocument message) {
		Reading.current().shows(message.person(), PURPOSE);
		return message.toDomain(this.json.readValue(this.cipher.open(message.pd(), message.id()), MessageText.class));
	}

	private static Criteria scopeOf(Viewer.CitizenViewer viewer) {
		return (viewer.personId() != null) ? Criteria.where("person").is(viewer.personId())
				: Criteria.where("person").in(List.of());
	}

	@Bean
	static CollectionSetup messagesCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("person").andBackwards("_id")));
	}

	@Bean
	static Watched watchedMessages() {
		return Watched.things(COLLECTION, "MESSAGE").on("messages", "person");
	}

}
