import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { SentRequestCard, requestWords as words } from '../../rooms/employers';
import { LinkButton, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { useOrganisationsLive } from './live';

const sentRequests = graphql(`
  query SentPlanRequests($after: String) {
    liveMark
    viewer {
      __typename
      ... on EmployerViewer {
        planRequests(first: 20, after: $after) {
          edges { node { id ...SentRequestCard } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

/** What the organisation has asked for, and a way to ask. */
export default function RequestsPage() {
  const search = useSearch();
  const after = new URLSearchParams(search).get('after') ?? undefined;
  const read = useRead(sentRequests, { after: after ?? null });
  useOrganisationsLive(read.data?.liveMark, read.again);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <p>
        <LinkButton look="main" href={href('newPlanRequest')}>
          {words.ask}
        </LinkButton>
      </p>
      <ListFrame label={words.title} of={search} busy={read.fetching}>
        <Loaded
          read={read}
          pick={({ viewer }) => (viewer?.__typename === 'EmployerViewer' ? viewer.planRequests : undefined)}
        >
          {({ edges, pageInfo }) => (
            <>
              {edges.length === 0 ? <p>{words.none}</p> : <h2 className="visually-hidden">{words.all}</h2>}
              <ul className="cards">
                {edges.map(({ node }) => (
                  <SentRequestCard key={node.id} request={node} />
                ))}
              </ul>
              <Pagination
                {...pageInfo}
                after={after}
                hrefOf={(next) => href('planRequests', undefined, { after: next })}
              />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
