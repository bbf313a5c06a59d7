import { say } from '../../messages';
import { Page } from '../../ui';

export default function AccessibilityPage() {
  return <Page title={say.product} />;
}
