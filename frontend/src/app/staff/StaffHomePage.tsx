import { lazily } from '../../lib/lazily';
import { audiencesOf, useWho } from '../who';
import { OfficeHome } from './OfficeHome';

const QueueHome = lazily(() => import('./QueueHome'));

/** Those who lead cases start from their queue; the others from who they are and what is open to them. */
export default function StaffHomePage() {
  const audiences = audiencesOf(useWho().viewer);
  return audiences.includes('SPECIALIST') || audiences.includes('HEAD') ? <QueueHome /> : <OfficeHome />;
}
