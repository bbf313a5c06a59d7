import { say } from '../../messages';
import { Page } from '../../ui';

export default function QueuePage() {
  return <Page title={say.nav.queue} />;
}
