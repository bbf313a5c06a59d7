package ru.ryadom.inbox.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.access.InboxLists;
import ru.ryadom.access.Viewer;
import ru.ryadom.inbox.Notices;
import ru.ryadom.inbox.Recipient.AllOf;
import ru.ryadom.inbox.Recipient.Worker;
import ru.ryadom.inbox.StaffNotice;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.kernel.Watched;

/**
 * One document for all of an office who are told, and in it who has read it. Ids are in
 * order of sending, so the id is the sort key.
 */
@Component
class MongoNotices implements Notices, InboxLists {

	private static final String COLLECTION = "notices";

	private final MongoOperations mongo;

	private final BusinessClock clock;

	MongoNotices(MongoOperations mongo, BusinessClock clock) {
		this.mongo = mongo;
		this.clock = clock;
	}

	@Override
	public void send(Collection<Sending> notices) {
		if (notices.isEmpty()) {
			return;
		}
		Instant now = this.clock.instant();
		this.mongo.insert(notices.stream().map((notice) -> NoticeDocument.of(notice, now)).toList(), COLLECTION);
	}

	@Override
	public Page<StaffNotice> page(Viewer.StaffViewer viewer, Slice slice) {
		Criteria scope = scopeOf(viewer);
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		return Page.of(newest(scope, slice.first() + 1), slice, (row) -> Cursor.of(row.id()),
				(row) -> row.toDomain(viewer.memberId()));
	}

	@Override
	public int unread(Viewer.StaffViewer viewer) {
		return (int) newest(scopeOf(viewer), COUNTED).stream()
			.filter((row) -> !row.isReadBy(viewer.memberId()))
			.count();
	}

	@Override
	public Optional<StaffNotice> find(Viewer.StaffViewer viewer, String id) {
		@Nullable NoticeDocument found = this.mongo.findOne(Query.query(scopeOf(viewer).and("_id").is(id)), NoticeDocument.class,
				COLLECTION);
		return Optional.ofNullable(found).map((row) -> row.toDomain(viewer.memberId()));
	}

	@Override
	public void markRead(Viewer.StaffViewer viewer, String id, Instant at) {
		if (!this.mongo.exists(Query.query(scopeOf(viewer).and("_id").is(id)), COLLECTION)) {
			throw new Fault.NotFound();
		}
		String mine = "readBy." + viewer.memberId();
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(id).and(mine).isNull()), Update.update(mine, at),
				COLLECTION);
	}

	private List<NoticeDocument> newest(Criteria scope, int limit) {
		return this.mongo.find(Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit),
				NoticeDocument.class, COLLECTION);
	}

	@Override
	public Set<String> of(Viewer viewer) {
		return (viewer instanceof Viewer.StaffViewer staff)
				? addressesOf(staff).map((to) -> Watched.list("notices", staff.officeId(), to))
					.collect(Collectors.toSet())
				: Set.of();
	}

	private static Stream<String> addressesOf(Viewer.StaffViewer viewer) {
		return roleOf(viewer).stream()
			.flatMap((role) -> Stream.of(new AllOf(role).key(), new Worker(viewer.memberId()).key()));
	}

	private static Optional<Audience> roleOf(Viewer.StaffViewer viewer) {
		return Stream.of(Audience.HEAD, Audience.SPECIALIST).filter(viewer.roles()::contains).findFirst();
	}

	/**
	 * What goes to both kinds of staff is sent to each, so what one sees is two ranges of
	 * the index: of the role and of one's own.
	 */
	private static Criteria scopeOf(Viewer.StaffViewer viewer) {
		return roleOf(viewer)
			.map((_) -> Criteria.where("office").is(viewer.officeId()).and("to").in(addressesOf(viewer).toList()))
			.orElseGet(() -> Criteria.where("office").in(List.of()));
	}

	@Bean
	static CollectionSetup noticesCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("office").and("to").andBackwards("_id")));
	}

	@Bean
	static Watched watchedNotices() {
		return Watched.things(COLLECTION, "NOTICE").on("notices", "office", "to");
	}

}
