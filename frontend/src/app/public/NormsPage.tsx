import { say } from '../../messages';
import { Page } from '../../ui';

export default function NormsPage() {
  return <Page title={say.product} />;
}
