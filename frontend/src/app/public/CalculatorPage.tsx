import { say } from '../../messages';
import { Page } from '../../ui';

export default function CalculatorPage() {
  return <Page title={say.product} />;
}
