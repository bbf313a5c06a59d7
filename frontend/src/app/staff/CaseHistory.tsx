import { useState } from 'react';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { caseWords } from '../../rooms/cases/staff';
import { HistoryList } from '../../rooms/journal';
import { Button } from '../../ui';
import { words } from './messages';

const caseHistory = graphql(`
  query CaseHistory($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on Case {
        journal(first: 20, after: $after) {
          edges { node { id kind ...HistoryLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

/** The history, page after page below one another; it begins anew when the case changes. */
export function CaseHistory({ id, revision }: { id: string; revision: number }) {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <section className="part" aria-labelledby="case-history">
      <h2 id="case-history">{caseWords.history}</h2>
      {pages.map((after, index) => (
        <HistoryPage
          key={`${revision}${after ?? ''}`}
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
  const { data } = useRead(caseHistory, { id, after: null }, { policy: 'cache-first' });
  return data?.node?.__typename === 'Case' ? data.node.journal.edges[0]?.node.id : undefined;
}

/** What was changed after that line. */
export function CaseNews({ id, since }: { id: string; since: string }) {
  const read = useRead(caseHistory, { id, after: null });
  return (
    <Loaded read={read} pick={({ node }) => (node?.__typename === 'Case' ? node.journal : undefined)}>
      {({ edges }) => {
        const entries = edges.map((edge) => edge.node);
        const known = entries.findIndex((entry) => entry.id === since);
        const newer = entries.slice(0, known < 0 ? undefined : known);
        return <HistoryList entries={newer.filter((entry) => entry.kind === 'WRITE')} />;
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
  const read = useRead(caseHistory, { id, after });
  return (
    <Loaded read={read} pick={({ node }) => (node?.__typename === 'Case' ? node.journal : undefined)}>
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
