import { say } from '../../messages';
import { Page } from '../../ui';

export default function QueueHome() {
  return <Page title={say.nav.queue} />;
}
