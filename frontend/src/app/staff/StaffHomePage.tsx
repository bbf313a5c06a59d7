import { say } from '../../messages';
import { Page } from '../../ui';

export default function StaffHomePage() {
  return <Page title={say.product} />;
}
