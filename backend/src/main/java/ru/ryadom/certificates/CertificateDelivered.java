package ru.ryadom.certificates;

import ru.ryadom.kernel.DomainEvent;

/** A certificate has reached the person (NTF-2). */
public record CertificateDelivered(Certificate certificate) implements DomainEvent {

}
