import { say } from '../../messages';
import { Page } from '../../ui';

export default function MessagesPage() {
  return <Page title={say.product} />;
}
