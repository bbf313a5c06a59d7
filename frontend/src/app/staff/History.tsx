import { useState } from 'react';
import { graphql } from '../../gql';
import type { JournalKind } from '../../gql/graphql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { HistoryList } from '../../rooms/journal';
import { Button } from '../../ui';
import { words } from './messages';

const history = graphql(`
  query History($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on Case {
        journal(first: 20, after: $after) {
          edges { node { id kind ...HistoryLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
      ... on WorkplacePlan {
        journal(first: 20, after: $after) {
          edges { node { id kind ...HistoryLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

interface HistoryProps {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  /** Id of the heading. */
  readonly heading: string;
}

/** The history of a thing, page after page below one another; it begins anew when the thing changes. */
export function History({ id, revision, title, heading }: HistoryProps) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <section className="part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {pages.map((after, index) => (
        <HistoryPage
          key={`${revision} ${after ?? ''}`}
          id={id}
          after={after}
          {...(index === pages.length - 1 ? { onMore: (cursor: string) => setPages([...pages, cursor]) } : {})}
        />
      ))}
    </section>
  );
}

/** The newest line of the history that this page has asked for; nothing while it is on its way. */
export function useNewestEntry(id: string): string | undefined {
  const { data } = useRead(history, { id, after: null }, { policy: 'cache-first' });
  const node = data?.node;
  return node && 'journal' in node ? node.journal.edges[0]?.node.id : undefined;
}

interface HistorySinceProps {
  readonly id: string;
  readonly since: string;
  readonly only?: JournalKind;
}

/** What was written after that line. */
export function HistorySince({ id, since, only }: HistorySinceProps) {
  const read = useRead(history, { id, after: null });
  return (
    <Loaded read={read} pick={({ node }) => (node && 'journal' in node ? node.journal : undefined)}>
      {({ edges }) => {
        const entries = edges.map((edge) => edge.node);
        const known = entries.findIndex((entry) => entry.id === since);
        const newer = entries.slice(0, known < 0 ? undefined : known);
        return <HistoryList entries={newer.filter((entry) => only === undefined || entry.kind === only)} />;
      }}
    </Loaded>
  );
}

interface HistoryPageProps {
  readonly id: string;
  readonly after: string | null;
  readonly onMore?: (cursor: string) => void;
}

function HistoryPage({ id, after, onMore }: HistoryPageProps) {
  const read = useRead(history, { id, after });
  return (
    <Loaded read={read} pick={({ node }) => (node && 'journal' in node ? node.journal : undefined)}>
      {({ edges, pageInfo }) => (
        <>
          <HistoryList entries={edges.map((edge) => edge.node)} />
          {onMore && pageInfo.hasNextPage && pageInfo.endCursor ? (
            <p>
              <Button look="second" onClick={() => onMore(pageInfo.endCursor ?? '')}>
                {words.moreHistory}
              </Button>
            </p>
          ) : null}
        </>
      )}
    </Loaded>
  );
}
