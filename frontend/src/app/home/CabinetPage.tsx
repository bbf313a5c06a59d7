import { lazy } from 'react';
import { say } from '../../messages';
import { Page } from '../../ui';
import { useWho } from '../who';

const CitizenHome = lazy(() => import('../citizen/CitizenHome'));

export default function CabinetPage() {
  const { viewer } = useWho();
  return viewer?.__typename === 'CitizenViewer' ? <CitizenHome /> : <Page title={say.product} />;
}
