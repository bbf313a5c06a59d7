import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { SummaryList, Tag } from '../../ui';
import { entryWords as words } from './entry-messages';

const ownEntry = graphql(`
  fragment OwnEntry on EmployerEntry {
    id
    entryStage
    name
    inn
    region { id name }
    post
    askedOn
    answeredOn
    refusal
  }
`);

const TONES = { WAITING: 'info', APPROVED: 'good', REFUSED: 'bad' } as const;

/** What became of an entry, for who asked. */
export function OwnEntry({ entry }: { entry: FragmentType<typeof ownEntry> }) {
  const one = readFragment(ownEntry, entry);
  return (
    <li className="card stack">
      <h3>{one.name}</h3>
      <p>
        <Tag tone={TONES[one.entryStage]}>{words.stages[one.entryStage]}</Tag>
      </p>
      {one.entryStage === 'APPROVED' ? <p>{words.approvedNote}</p> : null}
      <SummaryList
        rows={[
          { label: words.inn, value: one.inn },
          { label: words.region, value: one.region.name },
          { label: words.post, value: one.post },
          { label: words.askedOn, value: formatDay(one.askedOn) },
          ...(one.answeredOn ? [{ label: words.answeredOn, value: formatDay(one.answeredOn) }] : []),
          ...(one.refusal ? [{ label: words.refusal, value: one.refusal }] : []),
        ]}
      />
    </li>
  );
}
