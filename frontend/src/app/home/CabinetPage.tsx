import { Redirect } from 'wouter';
import { FaultPage } from '../../lib/faults';
import { lazily } from '../../lib/lazily';
import { href } from '../../lib/paths';
import { useWho } from '../who';

const CitizenHome = lazily(() => import('../citizen/CitizenHome'));
const EmployerHome = lazily(() => import('./EmployerHome'));
const NgoHome = lazily(() => import('./NgoHome'));
const UnassignedHome = lazily(() => import('./UnassignedHome'));

/** The place everybody comes to after signing in: each kind of viewer has a home of its own. */
export default function CabinetPage() {
  const { viewer } = useWho();
  switch (viewer?.__typename) {
    case 'CitizenViewer':
      return <CitizenHome />;
    case 'EmployerViewer':
      return <EmployerHome />;
    case 'NgoViewer':
      return <NgoHome />;
    case 'NgoWorkerViewer':
      return <Redirect to={href('assignments')} replace />;
    case 'StaffViewer':
      return <Redirect to={href('staff')} replace />;
    case 'UnassignedViewer':
      return <UnassignedHome name={viewer.name} />;
    case undefined:
      return <FaultPage fault={{ code: 'NOT_FOUND', unsettled: false }} />;
    default:
      return viewer satisfies never;
  }
}
