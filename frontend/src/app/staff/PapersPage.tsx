import { useEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { noticeWords, PaperList } from '../../rooms/inbox/staff';
import { Notice, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import '../../styles/staff.css';

const papers = graphql(`
  query Papers($after: String) {
    clock { today }
    viewer {
      __typename
      ... on StaffViewer {
        paperNotices(first: 20, after: $after) {
          edges { node { id ...PaperItem } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const words = noticeWords.papers;

export default function PapersPage() {
  const search = useSearch();
  const after = new URLSearchParams(search).get('after') ?? undefined;
  const read = useRead(papers, { after: after ?? null });
  const [round, setRound] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);
  const today = read.data?.clock.today ?? '';
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>} width="wide">
      <div role="status" tabIndex={-1} ref={box} className="done">
        {round > 0 ? (
          <Notice tone="good">
            <p>
              <b>{words.done}</b>
            </p>
          </Notice>
        ) : null}
      </div>
      <ListFrame label={words.title} of={search} busy={read.fetching}>
        <Loaded
          read={read}
          pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.paperNotices : undefined)}
        >
          {({ edges, pageInfo }) => (
            <>
              <PaperList
                papers={edges.map((edge) => edge.node)}
                today={today}
                whose
                onDone={() => {
                  setRound(round + 1);
                  read.again();
                }}
              />
              <Pagination
                {...pageInfo}
                after={after}
                hrefOf={(cursor) => href('papers', undefined, { after: cursor })}
              />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
