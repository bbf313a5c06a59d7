package ru.ryadom.certificates;

/** What is other in another edition of a certificate: who accompanies, or a slip. */
public enum CertificateAmendmentKind {

	REPLACEMENT, CORRECTION

}
