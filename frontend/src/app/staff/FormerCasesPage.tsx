import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { caseWords, FormerCaseTable, transferWords } from '../../rooms/cases/staff';
import { Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { DeedDone } from './DeedDone';
import '../../styles/staff.css';

const formerCases = graphql(`
  query FormerCases($after: String) {
    viewer {
      __typename
      ... on StaffViewer {
        formerCases(first: 20, after: $after) {
          edges { node { id ...FormerCaseLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const text = transferWords.former;

/** What this office keeps of cases that have left it. Whoever has just handed one over comes here. */
export default function FormerCasesPage() {
  const search = useSearch();
  const after = new URLSearchParams(search).get('after') ?? undefined;
  const done = useDone();
  const read = useRead(formerCases, { after: after ?? null });
  return (
    <Page title={text.title} lead={<p>{text.lead}</p>} width="wide">
      <DeedDone done={done} />
      <ListFrame label={text.title} of={search} busy={read.fetching}>
        <Loaded
          read={read}
          pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.formerCases : undefined)}
        >
          {({ edges, pageInfo }) => (
            <>
              <FormerCaseTable rows={edges.map((edge) => edge.node)} />
              <Pagination
                {...pageInfo}
                after={after}
                hrefOf={(cursor) => href('formerCases', undefined, { after: cursor })}
              />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}

/** What was done just now at a case that is here no more. */
function useDone() {
  const state = useHistoryState<{ done?: string } | null>();
  const [done] = useState(state?.done ? { text: caseWords.actions.done[state.done] } : undefined);
  useEffect(() => {
    if (state?.done) window.history.replaceState(null, '');
  }, [state]);
  return done;
}
