import { lazy } from 'react';
import { FaultPage } from '../../lib/faults';
import type { ScreenProps } from '../routes';
import { useWho } from '../who';

const EmployerPlan = lazy(() => import('./EmployerPlan'));
const CitizenPlan = lazy(() => import('./CitizenPlan'));

/** One plan: each side has a page of its own. */
export default function PlanPage({ params }: ScreenProps) {
  const { viewer } = useWho();
  const id = params.id ?? '';
  if (viewer?.__typename === 'EmployerViewer') return <EmployerPlan id={id} />;
  if (viewer?.__typename === 'CitizenViewer') return <CitizenPlan id={id} />;
  return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
}
