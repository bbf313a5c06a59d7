import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { words } from './citizen-messages';

const citizenWork = graphql(`
  fragment CitizenWorkList on CitizenCase {
    id
    work { title kind on movedTo }
  }
`);

/** What was done for the person and when; the notes of who accompanies are not theirs to read. */
export function CitizenWork({ of }: { of: FragmentType<typeof citizenWork> }) {
  const say = useWords();
  const { work } = readFragment(citizenWork, of);
  if (work.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <ul className="list">
        {work.map((one) => (
          <li key={`${one.on} ${one.title} ${one.kind}`}>
            <b>{one.title}</b>: {say(words.kind[one.kind])}, {formatDay(one.on)}
            {one.movedTo ? `; ${words.movedTo(formatDay(one.movedTo))}` : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
