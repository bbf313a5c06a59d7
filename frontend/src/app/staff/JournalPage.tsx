import { say } from '../../messages';
import { Page } from '../../ui';

export default function JournalPage() {
  return <Page title={say.product} />;
}
