package ru.ryadom.cases.store;

import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.PlanProposal;
import ru.ryadom.cases.PlanProposals;
import ru.ryadom.cases.store.PlanProposalDocument.Sealed;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Slice;

/** Agreed plans from ЕЦП as documents, of the viewer's office only. */
@Component
class MongoPlanProposals implements PlanProposals {

	private static final String COLLECTION = "planProposals";

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final JsonMapper json = JsonMapper.shared();

	MongoPlanProposals(MongoOperations mongo, Revisions revisions, Cipher cipher) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
	}

	@Override
	public Optional<PlanProposal> find(Viewer viewer, String id) {
		Query query = Query.query(scopeOf(viewer).and("_id").is(id));
		return Optional.ofNullable(this.mongo.findOne(query, PlanProposalDocument.class, COLLECTION)).map(this::open);
	}

	@Override
	public Page<PlanProposal> waiting(Viewer viewer, Slice slice) {
		Criteria scope = scopeOf(viewer).and("state").is(PlanProposalDocument.WAITING);
		if (slice.after() != null) {
			scope = scope.and("_id").lt(slice.after().keys(1).getFirst());
		}
		Query query = Query.query(scope).with(Sort.by(Sort.Direction.DESC, "_id")).limit(slice.first() + 1);
		List<PlanProposalDocument> rows = this.mongo.find(query, PlanProposalDocument.class, COLLECTION);
		return Page.of(rows, slice, (row) -> Cursor.of(row.id()), this::open);
	}

	@Override
	public List<PlanProposal> of(String personId) {
		Query query = Query.query(Criteria.where("person").is(personId))
			.with(Sort.by(Sort.Direction.DESC, "_id"))
			.limit(Slice.LONGEST);
		return this.mongo.find(query, PlanProposalDocument.class, COLLECTION).stream().map(this::open).toList();
	}

	@Override
	public PlanProposal save(PlanProposal next) {
		Sealed data = Sealed.of(next);
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(data), next.id());
		PlanProposalDocument stored = PlanProposalDocument.of(next, next.revision() + 1, pd);
		this.revisions.keep(COLLECTION, next.id(), next.revision(), stored);
		return stored.toDomain(data);
	}

	private PlanProposal open(PlanProposalDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	private static Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.SPECIALIST)
					|| staff.roles().contains(Audience.HEAD) ->
				Criteria.where("office").is(staff.officeId());
			case Viewer.ServiceViewer _ -> new Criteria();
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoViewer _,
					Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _, Viewer.Nobody _ ->
				Criteria.where("office").in(List.of());
		};
	}

	@Bean
	static CollectionSetup planProposalsCollection() {
		return new CollectionSetup(COLLECTION,
				List.of(Index.on("office").and("state").andBackwards("_id"), Index.on("person").andBackwards("_id")));
	}

}
