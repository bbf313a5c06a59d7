package ru.ryadom.cases.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.NgoOffer;
import ru.ryadom.cases.ReceivedOffer;
import ru.ryadom.cases.ReceivedOffers;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.ngos.RegistryEntries;
import ru.ryadom.ngos.RegistryEntry;

/** The offers that stand in cases, by the organisations that they were made to. */
@Component
class MongoReceivedOffers implements ReceivedOffers {

	private final MongoOperations mongo;

	private final Cipher cipher;

	private final RegistryEntries entries;

	private final JsonMapper json = CaseJson.MAPPER;

	MongoReceivedOffers(MongoOperations mongo, Cipher cipher, RegistryEntries entries) {
		this.mongo = mongo;
		this.cipher = cipher;
		this.entries = entries;
	}

	@Override
	public Optional<ReceivedOffer> find(Viewer viewer, String offerId) {
		Set<String> own = entriesOf(viewer);
		Query query = Query.query(Criteria.where("offers").is(offerId).and("offeredTo").in(own));
		return Optional.ofNullable(this.mongo.findOne(query, CaseDocument.class, MongoCases.COLLECTION))
			.map(this::open)
			.flatMap((file) -> last(file, (offer) -> offer.id().equals(offerId) && own.contains(offer.entryId())));
	}

	@Override
	public Page<ReceivedOffer> page(Viewer.NgoViewer viewer, Slice slice) {
		Set<String> own = entriesOf(viewer);
		Criteria scope = Criteria.where("offeredTo").in(own);
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<CaseDocument> rows = this.mongo.find(query, CaseDocument.class, MongoCases.COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()),
				(row) -> last(open(row), (offer) -> own.contains(offer.entryId())).orElseThrow());
	}

	private static Optional<ReceivedOffer> last(Case file, Predicate<NgoOffer> which) {
		return file.provision()
			.allOffers()
			.stream()
			.filter(which)
			.reduce((_, later) -> later)
			.map((offer) -> new ReceivedOffer(file, offer));
	}

	private Set<String> entriesOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.NgoViewer ngo ->
				this.entries.own(ngo).stream().map(RegistryEntry::id).collect(Collectors.toUnmodifiableSet());
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoWorkerViewer _,
					Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Set.of();
		};
	}

	private Case open(CaseDocument document) {
		byte[] data = this.cipher.open(document.pd(), document.id());
		return document.toDomain(this.json.readValue(data, CaseDocument.Sealed.class));
	}

}
