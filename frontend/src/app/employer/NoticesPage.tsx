import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { NoticeCard, noticeWords } from '../../rooms/employers';
import { Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { useOrganisationsLive } from './live';

const notices = graphql(`
  query EmployerNotices($after: String) {
    liveMark
    viewer {
      __typename
      ... on EmployerViewer {
        notices(first: 20, after: $after) {
          edges { node { id ...NoticeCard } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

/** What the organisation has received, with the days that are left. */
export default function NoticesPage() {
  const search = useSearch();
  const after = new URLSearchParams(search).get('after') ?? undefined;
  const read = useRead(notices, { after: after ?? null });
  useOrganisationsLive(read.data?.liveMark, read.again);
  return (
    <Page title={noticeWords.title} lead={<p>{noticeWords.lead}</p>}>
      <ListFrame label={noticeWords.title} of={search} busy={read.fetching}>
        <Loaded
          read={read}
          pick={({ viewer }) => (viewer?.__typename === 'EmployerViewer' ? viewer.notices : undefined)}
        >
          {({ edges, pageInfo }) => (
            <>
              {edges.length === 0 ? <p>{noticeWords.none}</p> : null}
              <h2 className="visually-hidden">{noticeWords.all}</h2>
              <ul className="cards">
                {edges.map(({ node }) => (
                  <NoticeCard key={node.id} notice={node} />
                ))}
              </ul>
              <Pagination
                {...pageInfo}
                after={after}
                hrefOf={(next) => href('employerNotices', undefined, { after: next })}
              />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
