import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { AppealLineFragment } from '../../../gql/graphql';
import { DueMark } from '../../../law';
import { formatDay } from '../../../lib/dates';
import { numbered } from '../../../lib/format';
import { href } from '../../../lib/paths';
import { type Column, Table, Tag } from '../../../ui';
import { words } from './messages';

const appealLine = graphql(`
  fragment AppealLine on Appeal {
    id
    number
    kind
    appealStage
    receivedOn
    person { id fullName }
    term { id ...DueMark }
  }
`);

interface AppealTableProps {
  readonly appeals: readonly FragmentType<typeof appealLine>[];
}

const COLUMNS: readonly Column<AppealLineFragment>[] = [
  {
    key: 'number',
    title: words.number,
    cell: (row) => <Link href={href('appeal', { id: row.id })}>{numbered(row.number)}</Link>,
  },
  { key: 'kind', title: words.kindColumn, cell: (row) => words.kind[row.kind] },
  { key: 'person', title: words.person, cell: (row) => row.person.fullName },
  { key: 'received', title: words.received, cell: (row) => formatDay(row.receivedOn) },
  {
    key: 'due',
    title: words.due,
    cell: (row) =>
      row.appealStage === 'WAITING' && row.term ? (
        <DueMark term={row.term} />
      ) : (
        <Tag>{words.standing[row.appealStage]}</Tag>
      ),
  },
];

/** Complaints and requests in a table: the number leads to the whole. */
export function AppealTable({ appeals }: AppealTableProps) {
  return (
    <Table
      caption={words.caption}
      captionHidden
      columns={COLUMNS}
      rows={readFragment(appealLine, appeals)}
      keyOf={(row) => row.id}
    />
  );
}
