import { Link, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { useLive } from '../../lib/live';
import { href } from '../../lib/paths';
import { NoticeList, noticeWords } from '../../rooms/inbox/staff';
import { Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import '../../styles/staff.css';

const notices = graphql(`
  query Notices($after: String) {
    liveMark
    viewer {
      __typename
      ... on StaffViewer {
        unreadNotices
        notices(first: 20, after: $after) {
          edges { node { id ...NoticeLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const noticesChanged = graphql(`
  subscription NoticesChanged($after: String) {
    inboxChanged(after: $after) { kind after }
  }
`);

/** The same by letter, for who wants it. */
function Lead() {
  return (
    <>
      <p>{noticeWords.lead}</p>
      <p>
        <Link href={href('mail')}>{noticeWords.mail}</Link>, <Link href={href('letters')}>{noticeWords.letters}</Link>
      </p>
    </>
  );
}

export default function NoticesPage() {
  const search = useSearch();
  const after = new URLSearchParams(search).get('after') ?? undefined;
  const read = useRead(notices, { after: after ?? null });
  useLive(noticesChanged, {}, read.data?.liveMark, read.again);
  return (
    <Page title={noticeWords.title} lead={<Lead />} width="wide">
      <ListFrame label={noticeWords.title} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.notices : undefined)}>
          {({ edges, pageInfo }) => (
            <>
              <NoticeList notices={edges.map((edge) => edge.node)} onRead={read.again} />
              <Pagination
                {...pageInfo}
                after={after}
                hrefOf={(cursor) => href('notices', undefined, { after: cursor })}
              />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
