export { CertificateCard } from './CertificateCard';
export { CertificateForm } from './CertificateForm';
export { Downloads } from './Downloads';
export { words as certificateWords } from './messages';
