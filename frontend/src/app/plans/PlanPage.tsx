import { FaultPage } from '../../lib/faults';
import { lazily } from '../../lib/lazily';
import type { ScreenProps } from '../routes';
import { useWho } from '../who';

const EmployerPlan = lazily(() => import('./EmployerPlan'));
const CitizenPlan = lazily(() => import('./CitizenPlan'));

/** One plan: each side has a page of its own. */
export default function PlanPage({ params }: ScreenProps) {
  const { viewer } = useWho();
  const id = params.id ?? '';
  if (viewer?.__typename === 'EmployerViewer') return <EmployerPlan id={id} />;
  if (viewer?.__typename === 'CitizenViewer') return <CitizenPlan id={id} />;
  return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
}
