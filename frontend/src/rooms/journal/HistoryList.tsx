import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatMoment } from '../../lib/dates';
import { Tag } from '../../ui';
import { words } from './messages';

const historyLine = graphql(`
  fragment HistoryLine on JournalEntry {
    id
    recordedAt
    actor
    purpose
    kind
    changes {
      what
      before
      after
    }
  }
`);

const text = words.history;

/** What happened to one thing: who, what, when, and what it was before. */
export function HistoryList({ entries }: { entries: readonly FragmentType<typeof historyLine>[] }) {
  if (entries.length === 0) return <p>{text.none}</p>;
  return (
    <ol className="history">
      {readFragment(historyLine, entries).map((entry) => (
        <li key={entry.id}>
          <p className="history__what">
            <b>{entry.purpose}</b> {entry.kind === 'READ' ? <Tag>{words.kind.READ}</Tag> : null}
          </p>
          <p className="history__who">
            {formatMoment(entry.recordedAt)}, {entry.actor}
          </p>
          {entry.changes.length > 0 ? (
            <ul className="history__changes">
              {entry.changes.map((one) => (
                <li key={`${one.what}${one.before ?? ''}${one.after ?? ''}`}>
                  {one.what}:{' '}
                  {one.before ? (
                    <>
                      {one.before} <span aria-hidden="true">→</span>
                      <span className="visually-hidden">{text.became}</span>{' '}
                    </>
                  ) : null}
                  <b>{one.after ?? text.nothing}</b>
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
