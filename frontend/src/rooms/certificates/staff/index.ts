export { CertificateCard } from './CertificateCard';
export { DeliverCertificateForm } from './DeliverCertificateForm';
export { FormCertificateForm } from './FormCertificateForm';
export { words as certificateWords } from './messages';
