import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatMoment } from '../../lib/dates';
import { Table } from '../../ui';
import { words } from './messages';

const journalRow = graphql(`
  fragment JournalRow on JournalEntry {
    id
    recordedAt
    actor
    role
    purpose
    kind
    persons
    subject
    changes {
      what
      before
      after
    }
  }
`);

const text = words.journal;

/** Entries of the journal. Whether a person stands in it or not, it names nobody but the worker who acted. */
export function JournalTable({ entries }: { entries: readonly FragmentType<typeof journalRow>[] }) {
  if (entries.length === 0) return <p>{text.none}</p>;
  return (
    <Table
      caption={text.caption}
      rows={readFragment(journalRow, entries)}
      keyOf={(row) => row.id}
      columns={[
        { key: 'when', title: text.columns.when, cell: (row) => formatMoment(row.recordedAt) },
        { key: 'actor', title: text.columns.actor, cell: (row) => `${row.actor} (${words.role[row.role]})` },
        { key: 'purpose', title: text.columns.purpose, cell: (row) => `${words.kind[row.kind]}: ${row.purpose}` },
        { key: 'subject', title: text.columns.subject, cell: (row) => row.subject ?? '—' },
        { key: 'persons', title: text.columns.persons, cell: (row) => row.persons.join(', ') || '—' },
        {
          key: 'changes',
          title: text.columns.changes,
          cell: (row) =>
            row.changes
              .map((one) => text.change(one.what, one.before ?? text.nothing, one.after ?? text.nothing))
              .join('; ') || '—',
        },
      ]}
    />
  );
}
