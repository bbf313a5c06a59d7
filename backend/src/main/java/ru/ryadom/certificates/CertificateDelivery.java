package ru.ryadom.certificates;

import java.time.LocalDate;

/** How the certificate reached the person, and when (SIT-08). */
public record CertificateDelivery(DeliveryWay way, LocalDate on) {

}
