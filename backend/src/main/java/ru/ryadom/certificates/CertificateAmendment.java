package ru.ryadom.certificates;

/**
 * Why there is another edition of a certificate (decision 7).
 *
 * @param note in the specialist's words
 */
public record CertificateAmendment(CertificateAmendmentKind kind, int formerEdition, String note) {

}
