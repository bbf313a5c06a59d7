import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatMoment } from '../../lib/dates';
import { useWords } from '../../lib/display';
import type { Twin } from '../../messages';
import { Table } from '../../ui';
import { words } from './messages';

const accessLine = graphql(`
  fragment AccessLine on AccessLogEntry {
    at
    who
    purpose
    kind
  }
`);

const text = words.access;

interface AccessLogProps {
  readonly entries: readonly FragmentType<typeof accessLine>[];
  /** What to say when there are none. */
  readonly none: Twin;
}

/** The latest entries, a line each. */
export function AccessLines({ entries, none }: AccessLogProps) {
  const say = useWords();
  if (entries.length === 0) return <p>{say(none)}</p>;
  const lines = readFragment(accessLine, entries).map((entry, index) => ({ ...entry, index }));
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={`${line.at}-${line.index}`}>
          <b>{line.who}</b>
          <span>{line.purpose}</span>
          <span className="soft">
            {words.kind[line.kind]}, {formatMoment(line.at)}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function AccessLog({ entries, none }: AccessLogProps) {
  const say = useWords();
  if (entries.length === 0) return <p>{say(none)}</p>;
  const rows = readFragment(accessLine, entries).map((entry, index) => ({ ...entry, index }));
  return (
    <Table
      caption={text.title}
      captionHidden
      rows={rows}
      keyOf={(row) => `${row.at}-${row.index}`}
      columns={[
        { key: 'who', title: text.columns.who, cell: (row) => row.who },
        { key: 'when', title: text.columns.when, cell: (row) => formatMoment(row.at) },
        { key: 'purpose', title: text.columns.purpose, cell: (row) => row.purpose },
        { key: 'kind', title: text.columns.kind, cell: (row) => words.kind[row.kind] },
      ]}
    />
  );
}
