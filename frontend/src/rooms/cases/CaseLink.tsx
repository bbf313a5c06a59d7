import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { useDisplay } from '../../lib/display';
import { href } from '../../lib/paths';
import { words } from './messages';

const caseLink = graphql(`
  fragment CaseLink on CitizenCase {
    id
    plan {
      agreedOn
    }
    now {
      title
      plain
    }
  }
`);

/** A former case in one line. */
export function CaseLink({ of }: { of: FragmentType<typeof caseLink> }) {
  const plain = useDisplay().display.words === 'plain';
  const { id, plan, now } = readFragment(caseLink, of);
  return (
    <>
      <Link href={href('citizenCase', { id })}>{words.caseFrom(formatDay(plan.agreedOn))}</Link>:{' '}
      {plain ? now.plain : now.title}
    </>
  );
}
