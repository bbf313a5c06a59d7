import { say } from '../../messages';
import { Page } from '../../ui';

export default function AboutPage() {
  return <Page title={say.product} />;
}
