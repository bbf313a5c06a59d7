import { say } from '../../messages';
import { Page } from '../../ui';

export default function IntakePage() {
  return <Page title={say.product} />;
}
