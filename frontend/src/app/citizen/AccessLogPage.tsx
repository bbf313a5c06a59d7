import { Link, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { PlainSwitch } from '../../lib/PlainSwitch';
import { href } from '../../lib/paths';
import { AccessLog, journalWords } from '../../rooms/journal';
import { Page, Pagination } from '../../ui';

const accessLog = graphql(`
  query CitizenAccessLog($after: String, $othersOnly: Boolean) {
    viewer {
      __typename
      ... on CitizenViewer {
        name
        accessLog(first: 20, after: $after, othersOnly: $othersOnly) {
          edges {
            node {
              ...AccessLine
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

export default function AccessLogPage() {
  const words = useWords();
  const query = new URLSearchParams(useSearch());
  const after = query.get('after') ?? undefined;
  const others = query.get('who') === 'others';
  const who = others ? { who: 'others' } : {};
  const read = useRead(accessLog, { after: after ?? null, othersOnly: others });
  const text = journalWords.access;
  return (
    <Page title={text.title} lead={<p>{words(text.lead)}</p>} width="wide">
      <PlainSwitch />
      <nav className="row no-print" aria-label={text.whose}>
        <Link href={href('accessLog')} aria-current={others ? undefined : 'true'}>
          {text.everybody}
        </Link>
        <Link href={href('accessLog', undefined, { who: 'others' })} aria-current={others ? 'true' : undefined}>
          {text.othersOnly}
        </Link>
      </nav>
      <Loaded
        read={read}
        pick={({ viewer }) => (viewer?.__typename === 'CitizenViewer' ? viewer.accessLog : undefined)}
      >
        {({ edges, pageInfo }) => (
          <>
            <AccessLog none={others ? text.noOthers : text.none} entries={edges.map((edge) => edge.node)} />
            <Pagination
              {...pageInfo}
              after={after}
              hrefOf={(cursor) => href('accessLog', undefined, { ...who, after: cursor })}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
