import { say } from '../../messages';
import { Page } from '../../ui';

export default function CalendarsPage() {
  return <Page title={say.product} />;
}
