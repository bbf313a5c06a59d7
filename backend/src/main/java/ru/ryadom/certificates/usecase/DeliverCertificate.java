package ru.ryadom.certificates.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.PaperReceipt;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateDelivered;
import ru.ryadom.certificates.CertificateDelivery;
import ru.ryadom.certificates.CertificateHanded;
import ru.ryadom.certificates.Certificates;
import ru.ryadom.certificates.DeliveryWay;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * Sends a certificate to the cabinet, or records that it was handed over on paper
 * (SIT-08).
 */
@Component
public class DeliverCertificate {

	private static final String PURPOSE = "вручён сертификат";

	private final CaseWork work;

	private final Cases cases;

	private final Certificates certificates;

	private final People people;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	DeliverCertificate(CaseWork work, Cases cases, Certificates certificates, People people,
			ApplicationEventPublisher events, BusinessClock clock) {
		this.work = work;
		this.cases = cases;
		this.certificates = certificates;
		this.people = people;
		this.events = events;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String certificateId, int revision, DeliveryWay way,
			@Nullable LocalDate handedOn, @Nullable PaperReceipt receipt) {
	}

	public Result deliver(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("deliverCertificate", viewer.account(), input.idempotencyKey(), input);
		Ids.require("certificate", input.certificateId());
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, Input input) {
		Certificate now = this.certificates.find(viewer, input.certificateId(), PURPOSE)
			.orElseThrow(Fault.NotFound::new);
		if (now.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		LocalDate today = this.clock.today(viewer.zone());
		Decision<Certificate> delivered = switch (input.way()) {
			case CABINET -> now.toCabinet(hasCabinet(now.personId()), today);
			case PAPER -> now.onPaper(input.handedOn(), today);
		};
		PaperReceipt receipt = (input.way() == DeliveryWay.PAPER) ? input.receipt() : null;
		List<Objection> unsigned = (input.way() == DeliveryWay.PAPER) ? PaperReceipt.objections(receipt) : List.of();
		return switch (delivered) {
			case Accepted<Certificate>(var certificate) ->
				Decision.unless(unsigned, () -> apply(viewer, certificate, receipt));
			case Rejected<Certificate>(var objections) ->
				new Rejected<>(new Objections().and(objections).and(unsigned).all());
		};
	}

	private boolean hasCabinet(String personId) {
		return this.people.known(personId).map(Person::hasCabinet).orElse(false);
	}

	private String apply(Viewer.StaffViewer viewer, Certificate delivered, @Nullable PaperReceipt receipt) {
		Case file = this.cases.find(viewer, delivered.caseId()).orElseThrow(Fault.NotFound::new);
		CertificateDelivery delivery = delivered.delivery();
		if (delivery == null) {
			throw new IllegalStateException("delivered without a delivery");
		}
		String how = (receipt != null) ? receipt.inWords(delivery.on()) : "направлен в личный кабинет";
		return this.work.apply(viewer, new Step(PURPOSE, file, List.of(new Change("сертификат", "сформирован", how)),
				CaseTerms.delivered(delivery.on()), () -> tell(viewer, this.certificates.save(delivered), receipt)));
	}

	private void tell(Viewer.StaffViewer viewer, Certificate saved, @Nullable PaperReceipt receipt) {
		CertificateDelivery delivery = saved.delivery();
		this.events.publishEvent(new CertificateDelivered(saved));
		if (receipt != null && delivery != null) {
			this.events.publishEvent(new CertificateHanded(saved, delivery.on(), receipt, viewer.memberId()));
		}
	}

}
