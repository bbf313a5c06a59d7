package ru.ryadom.certificates;

/** What has become of a certificate. */
public enum CertificateStage {

	IN_FORCE, REPLACED, ENDED

}
