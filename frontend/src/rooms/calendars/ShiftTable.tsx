import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ShiftTableFragment } from '../../gql/graphql';
import { law, ObjectionList } from '../../law';
import { formatDay } from '../../lib/dates';
import { Notice, Table } from '../../ui';
import { words } from './messages';

const shiftTable = graphql(`
  fragment ShiftTable on CalendarPreview {
    objections { code ...ObjectionLine }
    count
    shifts {
      rule { id title }
      holder
      office { id name }
      from
      to
      count
    }
  }
`);

type Shift = ShiftTableFragment['shifts'][number];

const COLUMNS = [
  { key: 'term', title: words.columns.term, cell: ({ rule }: Shift) => `${rule.title} (${rule.id})` },
  { key: 'from', title: words.columns.from, cell: (shift: Shift) => formatDay(shift.from) },
  { key: 'to', title: words.columns.to, cell: (shift: Shift) => formatDay(shift.to) },
  { key: 'count', title: words.columns.count, cell: (shift: Shift) => String(shift.count) },
  { key: 'holder', title: words.columns.holder, cell: (shift: Shift) => law.holder[shift.holder] },
  { key: 'office', title: words.columns.office, cell: (shift: Shift) => shift.office.name },
];

/** What a change would move, or why it cannot be made. */
export function ShiftTable({ preview }: { preview: FragmentType<typeof shiftTable> }) {
  const { objections, count, shifts } = readFragment(shiftTable, preview);
  if (objections.length > 0) {
    return (
      <Notice tone="warn" title={words.cannot}>
        <ObjectionList objections={objections} />
      </Notice>
    );
  }
  if (count === 0) return <p>{words.none}</p>;
  const shown = shifts.reduce((sum, shift) => sum + shift.count, 0);
  return (
    <>
      <p>
        <b>{words.count(count)}</b> {words.missed} {shown < count ? words.part(shifts.length) : null}
      </p>
      <Table
        caption={words.preview}
        captionHidden
        columns={COLUMNS}
        rows={shifts}
        keyOf={({ rule, office, from, to }) => [rule.id, office.id, from, to].join(' ')}
      />
    </>
  );
}
