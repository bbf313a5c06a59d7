import { say } from '../../messages';
import { Page } from '../../ui';

export default function CertificatePage() {
  return <Page title={say.product} />;
}
