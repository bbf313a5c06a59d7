package ru.ryadom.certificates;

import java.time.LocalDate;

import ru.ryadom.cases.PaperReceipt;
import ru.ryadom.kernel.DomainEvent;

/**
 * A certificate was handed over on paper, and somebody signed for it (SIT-08).
 *
 * @param byId the worker who saw the signature
 */
public record CertificateHanded(Certificate certificate, LocalDate on, PaperReceipt receipt,
		String byId) implements DomainEvent {

}
