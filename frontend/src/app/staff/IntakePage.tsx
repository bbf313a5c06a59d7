import { useLocation } from 'wouter';
import { href } from '../../lib/paths';
import { IntakeForm, intakeWords } from '../../rooms/cases/staff';
import { Page } from '../../ui';
import '../../styles/staff.css';

export default function IntakePage() {
  const [, go] = useLocation();
  return (
    <Page title={intakeWords.title} lead={<p>{intakeWords.lead}</p>} width="wide">
      <IntakeForm onDone={(id) => go(href('staffCase', { id }), { state: { done: 'intakeCase' } })} />
    </Page>
  );
}
