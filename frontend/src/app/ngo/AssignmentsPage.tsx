import { href } from '../../lib/paths';
import { workWords } from '../../rooms/assignments';
import { useWho } from '../who';
import { AssignedList } from './Assigned';

/** For one who accompanies, their own; for their organisation, those of all its workers. */
export default function AssignmentsPage() {
  const { viewer } = useWho();
  return (
    <AssignedList
      title={viewer?.__typename === 'NgoViewer' ? workWords.ofNgo : workWords.mine}
      hrefOf={(id) => href('assignment', { id })}
      listHref={(query) => href('assignments', undefined, query)}
    />
  );
}
