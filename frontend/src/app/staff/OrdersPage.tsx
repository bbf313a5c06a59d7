import { say } from '../../messages';
import { Page } from '../../ui';

export default function OrdersPage() {
  return <Page title={say.product} />;
}
