import { say } from '../../messages';
import { Page } from '../../ui';

export default function NormPage() {
  return <Page title={say.product} />;
}
