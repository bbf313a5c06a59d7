import { type FragmentType, graphql, readFragment } from '../../gql';
import type { AppliedChangeFragment } from '../../gql/graphql';
import { formatDayOfWeek, formatMoment } from '../../lib/dates';
import { type Column, Table } from '../../ui';
import { words } from './messages';

const appliedChange = graphql(`
  fragment AppliedChange on CalendarChange {
    id
    date
    working
    title
    source
    moved
    region { id name }
    at
  }
`);

const text = words.applied;

const COLUMNS: readonly Column<AppliedChangeFragment>[] = [
  {
    key: 'day',
    title: text.columns.day,
    cell: (row) => words.asked(formatDayOfWeek(row.date), row.working, row.region?.name ?? words.federal),
  },
  { key: 'title', title: text.columns.title, cell: (row) => `${row.title}. ${row.source}` },
  { key: 'moved', title: text.columns.moved, cell: (row) => String(row.moved) },
  { key: 'at', title: text.columns.at, cell: (row) => formatMoment(row.at) },
];

/** What was changed, by which act, and how many terms it moved. */
export function AppliedTable({ rows }: { rows: readonly FragmentType<typeof appliedChange>[] }) {
  if (rows.length === 0) return <p>{text.none}</p>;
  return (
    <Table
      caption={text.title}
      captionHidden
      columns={COLUMNS}
      rows={readFragment(appliedChange, rows)}
      keyOf={(row) => row.id}
    />
  );
}
