import { say } from '../../messages';
import { Page } from '../../ui';

export default function AccessLogPage() {
  return <Page title={say.product} />;
}
