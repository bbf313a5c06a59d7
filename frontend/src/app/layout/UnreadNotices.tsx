import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { say } from '../../messages';

const unreadNotices = graphql(`
  query UnreadNotices {
    viewer {
      __typename
      ... on StaffViewer { unreadNotices }
    }
  }
`);

/** How many notices wait; asked with each page and not in between. */
export function UnreadNotices() {
  const { data } = useRead(unreadNotices, {});
  const count = data?.viewer?.__typename === 'StaffViewer' ? data.viewer.unreadNotices : 0;
  if (count === 0) return null;
  return (
    <span className="site-nav__count">
      {count}
      <span className="visually-hidden"> {say.unread}</span>
    </span>
  );
}
