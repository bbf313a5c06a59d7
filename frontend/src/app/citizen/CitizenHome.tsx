import { say } from '../../messages';
import { Page } from '../../ui';

export default function CitizenHome() {
  return <Page title={say.product} />;
}
