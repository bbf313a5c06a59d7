import { say } from '../../messages';
import { Page } from '../../ui';

export default function MyDataPage() {
  return <Page title={say.product} />;
}
