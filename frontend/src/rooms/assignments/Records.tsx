import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { Tag } from '../../ui';
import { work } from './messages';

const workRecord = graphql(`
  fragment WorkRecordLine on WorkRecord {
    id
    place
    kind
    on
    movedTo
    minutes
    note
    by
    corrects
    corrected
  }
`);

interface RecordsProps {
  readonly records: readonly FragmentType<typeof workRecord>[];
  /** Only of this measure; of all when there is none. */
  readonly place?: number;
  readonly titleOf?: (place: number) => string;
  /** What can be done about a record that holds. */
  readonly deedOf?: (record: { readonly id: string; readonly on: string }) => ReactNode;
}

/** What was written down, the newest first. A record that was corrected stays and says so. */
export function Records({ records, place, titleOf, deedOf }: RecordsProps) {
  const all = readFragment(workRecord, records).filter((one) => place === undefined || one.place === place);
  if (all.length === 0) return <p className="fact__source">{work.noRecords}</p>;
  return (
    <ul className="list">
      {all.map((one) => (
        <li key={one.id}>
          {titleOf ? <p>{titleOf(one.place)}</p> : null}
          <b>{work.recordLine(work.kind[one.kind], formatDay(one.on))}</b>
          {one.movedTo ? `; ${work.movedTo(formatDay(one.movedTo))}` : null}; {work.minutes(one.minutes)}{' '}
          {one.corrected ? <Tag>{work.corrected}</Tag> : one.corrects ? <Tag tone="info">{work.correction}</Tag> : null}
          {one.note ? <p>{one.note}</p> : null}
          <p className="fact__source">{work.by(one.by)}</p>
          {one.corrected ? null : deedOf?.(one)}
        </li>
      ))}
    </ul>
  );
}
