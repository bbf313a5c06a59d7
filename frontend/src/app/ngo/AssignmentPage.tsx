import type { ScreenProps } from '../routes';
import { useWho } from '../who';
import { Assigned } from './Assigned';

export default function AssignmentPage({ params }: ScreenProps) {
  const { viewer } = useWho();
  return <Assigned key={params.id} id={params.id ?? ''} byNgo={viewer?.__typename === 'NgoViewer'} />;
}
