import { say } from '../../messages';
import { Page } from '../../ui';

export default function CasePage() {
  return <Page title={say.product} />;
}
