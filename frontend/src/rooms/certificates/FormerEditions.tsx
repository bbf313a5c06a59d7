import { type FragmentType, graphql, readFragment } from '../../gql';
import { href } from '../../lib/paths';
import { LinkButton } from '../../ui';
import { words } from './messages';
import { standingOf } from './standing';

const formerEditions = graphql(`
  fragment FormerEditions on CitizenCase {
    id
    certificateEditions {
      id
      edition
      standing { stage since byEdition outcome }
    }
  }
`);

/** The editions that were given to the citizen before the one in force. */
export function FormerEditions({ of }: { of: FragmentType<typeof formerEditions> }) {
  const former = readFragment(formerEditions, of).certificateEditions.slice(1);
  return former.length > 0 ? (
    <section className="stack stack--tight">
      <h2>{words.former}</h2>
      <ul className="list">
        {former.map((one) => (
          <li key={one.id}>
            <p>
              {words.edition(one.edition)}: {standingOf(one.standing)}
            </p>
            <LinkButton look="second" href={href('certificate', { id: one.id })}>
              {words.openEdition(one.edition)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  ) : null;
}
