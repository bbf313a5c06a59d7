import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { Notice } from '../../ui';
import { turns } from './turn-messages';

const pauseNote = graphql(`
  fragment PauseNote on CitizenCase {
    id
    pause { from expectedEnd reason }
  }
`);

const text = turns.pause;

/** Why the case stands still, since when, and until when; nothing while it goes on. */
export function PauseNote({ of }: { of: FragmentType<typeof pauseNote> }) {
  const say = useWords();
  const { pause } = readFragment(pauseNote, of);
  if (!pause) return null;
  return (
    <Notice title={text.title}>
      <p>{say(text.reason[pause.reason])}</p>
      <p>{say(text.days(formatDay(pause.from), formatDay(pause.expectedEnd)))}</p>
      <p>{say(text.why)}</p>
    </Notice>
  );
}
