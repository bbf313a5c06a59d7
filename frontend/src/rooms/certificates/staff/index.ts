export { CertificateCard } from './CertificateCard';
export { CorrectCertificateForm } from './CorrectCertificateForm';
export { DeliverCertificateForm } from './DeliverCertificateForm';
export { CertificateEditions } from './Editions';
export { FormCertificateForm } from './FormCertificateForm';
export { words as certificateWords } from './messages';
export { ReplaceCertificateForm } from './ReplaceCertificateForm';
