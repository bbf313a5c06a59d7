import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { AppealFilterLinks, AppealTable, appealWords } from '../../rooms/appeals/staff';
import { Notice, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { audiencesOf, useWho } from '../who';
import '../../styles/staff.css';

const appealQueue = graphql(`
  query AppealQueue($after: String, $filter: AppealFilter) {
    viewer {
      __typename
      ... on StaffViewer {
        appeals(first: 20, after: $after, filter: $filter) {
          edges { node { id ...AppealLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export default function AppealQueuePage() {
  const search = useSearch();
  const query = new URLSearchParams(search);
  const head = audiencesOf(useWho().viewer).includes('HEAD');
  const to = query.get('to') === 'HEAD' || (head && query.get('to') === null) ? 'HEAD' : 'SPECIALIST';
  const over = query.get('over') === 'yes';
  const after = query.get('after') ?? undefined;
  const read = useRead(appealQueue, { after: after ?? null, filter: { answeredBy: to, over } });
  const again = (cursor: string | undefined) =>
    href('appeals', undefined, { to, over: over ? 'yes' : undefined, after: cursor });
  return (
    <Page
      title={appealWords.title}
      width="wide"
      lead={<p>{head ? appealWords.leadHead : appealWords.leadSpecialist}</p>}
    >
      <AppealFilterLinks asked={{ to, over }} />
      <ListFrame label={appealWords.caption} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.appeals : undefined)}>
          {({ edges, pageInfo }) => (
            <>
              {edges.length > 0 ? (
                <AppealTable appeals={edges.map((edge) => edge.node)} />
              ) : (
                <Notice title={appealWords.nothing}>
                  <p>{appealWords.nothingText}</p>
                </Notice>
              )}
              <Pagination {...pageInfo} after={after} hrefOf={again} />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
