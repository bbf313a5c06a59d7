import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { FormerCaseLineFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/dates';
import { numbered } from '../../../lib/format';
import { type Column, Table } from '../../../ui';
import { transfers } from './transfer-messages';

const formerCaseLine = graphql(`
  fragment FormerCaseLine on FormerCase {
    id
    personalFileNumber
    planAgreedOn
    movedOn
    to { id name }
    acceptedOn
  }
`);

const text = transfers.former;

const COLUMNS: readonly Column<FormerCaseLineFragment>[] = [
  { key: 'file', title: text.columns.file, cell: (row) => numbered(row.personalFileNumber) },
  { key: 'plan', title: text.columns.plan, cell: (row) => formatDay(row.planAgreedOn) },
  { key: 'moved', title: text.columns.moved, cell: (row) => formatDay(row.movedOn) },
  { key: 'to', title: text.columns.to, cell: (row) => row.to.name },
  {
    key: 'accepted',
    title: text.columns.accepted,
    cell: (row) => (row.acceptedOn ? formatDay(row.acceptedOn) : text.waits),
  },
];

/** What is left of cases that went elsewhere. */
export function FormerCaseTable({ rows }: { rows: readonly FragmentType<typeof formerCaseLine>[] }) {
  if (rows.length === 0) return <p>{text.none}</p>;
  return (
    <Table
      caption={text.title}
      captionHidden
      columns={COLUMNS}
      rows={readFragment(formerCaseLine, rows)}
      keyOf={(row) => row.id}
    />
  );
}
