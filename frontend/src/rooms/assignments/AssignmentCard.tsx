import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { Tag } from '../../ui';
import { work } from './messages';
import { PersonContact } from './PersonContact';

const assignmentCard = graphql(`
  fragment AssignmentCard on Assignment {
    id
    from
    until
    assignmentStage
    endedOn
    endedBecause
    person { fullName ...PersonContact }
  }
`);

interface AssignmentCardProps {
  readonly of: FragmentType<typeof assignmentCard>;
  readonly hrefOf: (id: string) => string;
}

/** Whom somebody accompanies, and how to reach them at once. */
export function AssignmentCard({ of, hrefOf }: AssignmentCardProps) {
  const { id, from, until, assignmentStage, endedOn, endedBecause, person } = readFragment(assignmentCard, of);
  return (
    <li className="card stack">
      <h2>
        <Link href={hrefOf(id)}>{person.fullName}</Link>
      </h2>
      <p>
        <Tag tone={assignmentStage === 'ACTIVE' ? 'good' : 'plain'}>{work.stageTag[assignmentStage]}</Tag>{' '}
        {endedBecause && endedOn
          ? work.endedOn(work.ended[endedBecause], formatDay(endedOn))
          : work.period(formatDay(from), formatDay(until))}
      </p>
      <PersonContact person={person} />
    </li>
  );
}
