import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { EntryLineFragment } from '../../../gql/graphql';
import { href } from '../../../lib/paths';
import { type Column, Table, Tag } from '../../../ui';
import { STAGE_TONE } from '../EntryFacts';
import { words as common } from '../messages';
import { words } from './messages';

const entryLine = graphql(`
  fragment EntryLine on RegistryEntry {
    id
    stage
    capacity
    organisation { name inn }
    services { title }
  }
`);

const COLUMNS: readonly Column<EntryLineFragment>[] = [
  {
    key: 'name',
    title: words.columns.name,
    cell: (row) => (
      <>
        <Link href={href('registryEntry', { id: row.id })}>{row.organisation.name}</Link>
        <span className="queue__file">
          {common.inn} {row.organisation.inn}
        </span>
      </>
    ),
  },
  {
    key: 'stage',
    title: words.columns.stage,
    cell: (row) => <Tag tone={STAGE_TONE[row.stage]}>{common.stage[row.stage]}</Tag>,
  },
  { key: 'services', title: words.columns.services, cell: (row) => common.count(row.services.length) },
  { key: 'capacity', title: words.columns.capacity, cell: (row) => String(row.capacity) },
];

export function EntryTable({ rows }: { rows: readonly FragmentType<typeof entryLine>[] }) {
  return (
    <div className="queue">
      <Table
        caption={words.list}
        captionHidden
        columns={COLUMNS}
        rows={readFragment(entryLine, rows)}
        keyOf={(row) => row.id}
      />
    </div>
  );
}
