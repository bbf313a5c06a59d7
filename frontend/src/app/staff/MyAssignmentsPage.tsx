import { href } from '../../lib/paths';
import { workWords } from '../../rooms/assignments';
import { AssignedList } from '../ngo/Assigned';

/** Whom a worker of the office accompanies by an order. */
export default function MyAssignmentsPage() {
  return (
    <AssignedList
      title={workWords.mine}
      hrefOf={(id) => href('myAssignment', { id })}
      listHref={(query) => href('myAssignments', undefined, query)}
    />
  );
}
