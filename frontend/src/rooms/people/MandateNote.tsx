import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { Notice } from '../../ui';
import { words } from './messages';

const mandateNote = graphql(`
  fragment MandateNote on CitizenViewer {
    person {
      id
      fullName
    }
    mandate {
      kind
      document
      until
    }
  }
`);

const text = words.mandate;

/** A representative always sees whom they represent, by what paper and until when. */
export default function MandateNote({ viewer }: { viewer: FragmentType<typeof mandateNote> }) {
  const say = useWords();
  const { person, mandate } = readFragment(mandateNote, viewer);
  if (!person || !mandate) return null;
  return (
    <Notice title={text.title}>
      <p>{say(text.whom(person.fullName, formatDay(mandate.until)))}</p>
      <p>
        {text.kindLabel}: {text.kind[mandate.kind]}. {text.document}: {mandate.document}.
      </p>
    </Notice>
  );
}
