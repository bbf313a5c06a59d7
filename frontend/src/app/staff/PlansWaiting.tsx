import { Link } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { formatDay } from '../../lib/dates';
import { href } from '../../lib/paths';
import { planWords } from '../../rooms/cases/staff';

const plansWaiting = graphql(`
  query PlansWaiting {
    viewer {
      __typename
      ... on StaffViewer {
        planProposals(first: 20) {
          edges { node { id number agreedOn person { id fullName } } }
          pageInfo { hasNextPage }
        }
      }
    }
  }
`);

/** Agreed plans that ЕЦП told of and nobody has opened a case by; nothing when there is none. */
export function PlansWaiting() {
  const { data } = useRead(plansWaiting, {});
  const page = data?.viewer?.__typename === 'StaffViewer' ? data.viewer.planProposals : undefined;
  if (!page || page.edges.length === 0) return null;
  return (
    <section className="card" aria-labelledby="plans-waiting">
      <h2 id="plans-waiting">{planWords.waiting}</h2>
      <p>{planWords.waitingNote}</p>
      <ul className="waiting">
        {page.edges.map(({ node }) => (
          <li key={node.id}>
            <Link href={href('intake', undefined, { plan: node.id })}>{planWords.intake(node.person.fullName)}</Link>
            <span>{planWords.of(node.number, formatDay(node.agreedOn))}</span>
          </li>
        ))}
      </ul>
      {page.pageInfo.hasNextPage ? <p>{planWords.more}</p> : null}
    </section>
  );
}
