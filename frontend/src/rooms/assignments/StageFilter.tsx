import { Link } from 'wouter';
import type { AssignmentStage } from '../../gql/graphql';
import { work } from './messages';

const STAGES: readonly AssignmentStage[] = ['ACTIVE', 'ENDED'];

/** The stage that an address asks for: those that go on, unless it says otherwise. */
export function readStage(search: string): AssignmentStage {
  return new URLSearchParams(search).get('stage') === 'ENDED' ? 'ENDED' : 'ACTIVE';
}

interface StageFilterProps {
  readonly asked: AssignmentStage;
  readonly hrefOf: (stage: AssignmentStage) => string;
}

export function StageFilter({ asked, hrefOf }: StageFilterProps) {
  return (
    <nav className="buttons" aria-label={work.filter.label}>
      {STAGES.map((stage) => (
        <Link
          key={stage}
          href={hrefOf(stage)}
          className={stage === asked ? 'button button--main' : 'button button--second'}
          aria-current={stage === asked ? 'page' : undefined}
        >
          {work.stage[stage]}
        </Link>
      ))}
    </nav>
  );
}
