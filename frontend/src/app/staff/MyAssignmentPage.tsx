import { Assigned } from '../ngo/Assigned';
import type { ScreenProps } from '../routes';

export default function MyAssignmentPage({ params }: ScreenProps) {
  return <Assigned key={params.id} id={params.id ?? ''} />;
}
