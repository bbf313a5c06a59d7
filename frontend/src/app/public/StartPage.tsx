import { say } from '../../messages';
import { Page } from '../../ui';

export default function StartPage() {
  return <Page title={say.product} />;
}
