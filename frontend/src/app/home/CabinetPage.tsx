import { lazy } from 'react';
import { Redirect } from 'wouter';
import { FaultPage } from '../../lib/faults';
import { href } from '../../lib/paths';
import { useWho } from '../who';

const CitizenHome = lazy(() => import('../citizen/CitizenHome'));
const OrganisationHome = lazy(() => import('./OrganisationHome'));
const UnassignedHome = lazy(() => import('./UnassignedHome'));

/** The place everybody comes to after signing in: each kind of viewer has a home of its own. */
export default function CabinetPage() {
  const { viewer } = useWho();
  switch (viewer?.__typename) {
    case 'CitizenViewer':
      return <CitizenHome />;
    case 'EmployerViewer':
      return <OrganisationHome of="employer" />;
    case 'NgoViewer':
      return <OrganisationHome of="ngo" />;
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
