import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import {
  filterOf,
  queueHref,
  readQueueAddress,
  WorklistFilterForm,
  WorklistTable,
  worklistWords,
} from '../../rooms/worklist';
import { LinkButton, Notice, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { audiencesOf, useWho } from '../who';
import { words } from './messages';
import { OrdersWaiting } from './OrdersWaiting';
import '../../styles/staff.css';

const queue = graphql(`
  query Queue($after: String, $filter: WorklistFilter) {
    viewer {
      __typename
      ... on StaffViewer {
        worklist(first: 50, after: $after, filter: $filter) {
          edges { node { id ...WorklistLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export default function QueueHome() {
  const [, go] = useLocation();
  const search = useSearch();
  const asked = readQueueAddress(search);
  const audiences = audiencesOf(useWho().viewer);
  const read = useRead(queue, { after: asked.after ?? null, filter: filterOf(asked) });
  const leads = audiences.includes('SPECIALIST');
  return (
    <Page title={say.nav.queue} width="wide" lead={<p>{leads ? words.queueLead : words.queueLeadHead}</p>}>
      {audiences.includes('HEAD') ? <OrdersWaiting /> : null}
      <div className="queue-tools">
        <WorklistFilterForm key={search} asked={asked} onAsk={go} />
        {leads ? (
          <LinkButton look="second" href={href('intake')}>
            {words.newCase}
          </LinkButton>
        ) : null}
        <LinkButton look="quiet" href={href('formerCases')}>
          {words.formerCases}
        </LinkButton>
      </div>
      <ListFrame label={worklistWords.caption} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.worklist : undefined)}>
          {({ edges, pageInfo }) => (
            <>
              {edges.length > 0 ? (
                <WorklistTable rows={edges.map((edge) => edge.node)} />
              ) : (
                <EmptyQueue filtered={filterOf(asked) !== null} />
              )}
              <Pagination {...pageInfo} after={asked.after} hrefOf={(after) => queueHref({ ...asked, after })} />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}

function EmptyQueue({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Notice title={worklistWords.nothingFound}>
      <p>{worklistWords.nothingFoundText}</p>
    </Notice>
  ) : (
    <Notice title={worklistWords.empty}>
      <p>{worklistWords.emptyText}</p>
    </Notice>
  );
}
