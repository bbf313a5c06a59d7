import { say } from '../../messages';
import { Page } from '../../ui';

export default function MeasuresPage() {
  return <Page title={say.product} />;
}
