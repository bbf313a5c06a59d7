package ru.ryadom.certificates.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.Certificates;
import ru.ryadom.certificates.store.CertificateDocument.Sealed;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Counters;
import ru.ryadom.kernel.Index.Only.Being;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Revisions;
import ru.ryadom.kernel.Watched;

/** Certificates as documents. */
@Component
class MongoCertificates implements Certificates {

	private static final String COLLECTION = "certificates";

	private final MongoOperations mongo;

	private final Revisions revisions;

	private final Cipher cipher;

	private final Counters counters;

	private final JsonMapper json = JsonMapper.shared();

	MongoCertificates(MongoOperations mongo, Revisions revisions, Cipher cipher, Counters counters) {
		this.mongo = mongo;
		this.revisions = revisions;
		this.cipher = cipher;
		this.counters = counters;
	}

	@Override
	public Optional<Certificate> find(Viewer viewer, String id, String purpose) {
		return shown(rows(scopeOf(viewer).and("_id").is(id)).stream(), purpose).findFirst();
	}

	@Override
	public Map<String, Certificate> ofCases(Viewer viewer, Collection<String> caseIds, String purpose) {
		Criteria which = scopeOf(viewer).and("caseId").in(caseIds);
		// Staff see all editions, so for them the newest is the one that is not replaced.
		// A citizen may not have been given it yet.
		List<CertificateDocument> rows = rows(
				(viewer instanceof Viewer.StaffViewer) ? which.and("current").is(true) : which);
		Map<String, CertificateDocument> newest = rows.stream()
			.collect(Collectors.toMap(CertificateDocument::caseId, Function.identity(),
					BinaryOperator.maxBy(Comparator.comparingInt(CertificateDocument::edition))));
		return shown(newest.values().stream(), purpose)
			.collect(Collectors.toMap(Certificate::caseId, Function.identity()));
	}

	@Override
	public List<Certificate> editions(Viewer viewer, String caseId, String purpose) {
		return shown(rows(scopeOf(viewer).and("caseId").is(caseId)).stream()
			.sorted(Comparator.comparingInt(CertificateDocument::edition).reversed()), purpose).toList();
	}

	@Override
	public Optional<Certificate> newest(String caseId) {
		return rows(Criteria.where("caseId").is(caseId).and("current").is(true)).stream().findFirst().map(this::open);
	}

	@Override
	public Optional<String> idOf(String caseId) {
		Query query = Query.query(Criteria.where("caseId").is(caseId).and("current").is(true));
		query.fields().include("_id");
		return Optional.ofNullable(this.mongo.findOne(query, org.bson.Document.class, COLLECTION))
			.map((found) -> found.getString("_id"));
	}

	@Override
	public String nextNumber(int year) {
		return String.format(java.util.Locale.ROOT, "%d-%06d", year, this.counters.next("certificate-" + year));
	}

	@Override
	public Certificate save(Certificate certificate) {
		Sealed sealed = Sealed.of(certificate);
		byte[] pd = this.cipher.seal(this.json.writeValueAsBytes(sealed), certificate.id());
		CertificateDocument next = CertificateDocument.of(certificate, certificate.revision() + 1, pd);
		this.revisions.keep(COLLECTION, certificate.id(), certificate.revision(), next);
		return next.toDomain(sealed);
	}

	@Override
	public void moveTo(String caseId, String officeId) {
		this.mongo.updateMulti(Query.query(Criteria.where("caseId").is(caseId)), Update.update("office", officeId),
				COLLECTION);
	}

	private List<CertificateDocument> rows(Criteria which) {
		return this.mongo.find(Query.query(which), CertificateDocument.class, COLLECTION);
	}

	private Stream<Certificate> shown(Stream<CertificateDocument> rows, String purpose) {
		return rows.map(this::open).map((certificate) -> {
			Reading.current().shows(certificate.personId(), purpose);
			return certificate;
		});
	}

	private Certificate open(CertificateDocument document) {
		return document.toDomain(this.json.readValue(this.cipher.open(document.pd(), document.id()), Sealed.class));
	}

	private static Criteria scopeOf(Viewer viewer) {
		return switch (viewer) {
			case Viewer.StaffViewer staff when staff.roles().contains(Audience.SPECIALIST)
					|| staff.roles().contains(Audience.HEAD) ->
				Criteria.where("office").is(staff.officeId());
			case Viewer.CitizenViewer citizen when citizen.personId() != null ->
				Criteria.where("person").is(citizen.personId()).and("delivered").is(true);
			case Viewer.StaffViewer _, Viewer.CitizenViewer _, Viewer.EmployerViewer _, Viewer.NgoViewer _,
					Viewer.NgoWorkerViewer _, Viewer.UnassignedViewer _, Viewer.ServiceViewer _, Viewer.Nobody _ ->
				Criteria.where("office").in(List.of());
		};
	}

	@Bean
	static CollectionSetup certificatesCollection() {
		return new CollectionSetup(COLLECTION, List.of(Index.on("caseId").and("edition").alone(),
				Index.on("number").and("edition").alone(),
				Index.on("caseId").named("one_certificate_in_force_a_case").alone().only(new Being("current", true))));
	}

	@Bean
	static Watched watchedCertificates() {
		return Watched.revisions(COLLECTION, "CERTIFICATE").on("case", "caseId").on("person", "person");
	}

}
