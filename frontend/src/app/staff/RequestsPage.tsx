import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { PlanRequestCard, officeRequestWords as words } from '../../rooms/employers/staff';
import { LinkSwitch, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { useOfficeRequestsLive } from './requests-live';
import '../../styles/staff.css';

const officeRequests = graphql(`
  query OfficePlanRequests($after: String, $over: Boolean) {
    liveMark
    viewer {
      __typename
      ... on StaffViewer {
        planRequests(first: 20, after: $after, over: $over) {
          edges { node { id ...PlanRequestCard } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const OVER = 'over';

/** What employers ask of the office: what waits first, the oldest above. */
export default function RequestsPage() {
  const search = useSearch();
  const asked = new URLSearchParams(search);
  const over = asked.get('show') === OVER;
  const after = asked.get('after') ?? undefined;
  const read = useRead(officeRequests, { after: after ?? null, over });
  useOfficeRequestsLive(read.data?.liveMark, read.again);
  const show = over ? OVER : undefined;
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <LinkSwitch
        label={words.which}
        choices={[
          { key: '', title: words.waiting, href: href('staffRequests') },
          { key: OVER, title: words.over, href: href('staffRequests', undefined, { show: OVER }) },
        ]}
        chosen={show ?? ''}
      />
      <ListFrame label={words.title} of={search} busy={read.fetching}>
        <Loaded
          read={read}
          pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.planRequests : undefined)}
        >
          {({ edges, pageInfo }) => (
            <>
              {edges.length === 0 ? <p>{over ? words.noneOver : words.none}</p> : null}
              <ul className="cards">
                {edges.map(({ node }) => (
                  <PlanRequestCard key={node.id} request={node} />
                ))}
              </ul>
              <Pagination
                {...pageInfo}
                after={after}
                hrefOf={(next) => href('staffRequests', undefined, { show, after: next })}
              />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
