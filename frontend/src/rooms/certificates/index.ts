export { CertificateCard } from './CertificateCard';
export { CertificateForm } from './CertificateForm';
export { CertificateStanding } from './CertificateStanding';
export { Downloads } from './Downloads';
export { FormerEditions } from './FormerEditions';
export { words as certificateWords } from './messages';
