import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { PlainSwitch } from '../../lib/PlainSwitch';
import { href } from '../../lib/paths';
import { AccessLog, journalWords } from '../../rooms/journal';
import { Page, Pagination } from '../../ui';

const accessLog = graphql(`
  query CitizenAccessLog($after: String) {
    viewer {
      __typename
      ... on CitizenViewer {
        name
        accessLog(first: 20, after: $after) {
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
  const after = new URLSearchParams(useSearch()).get('after') ?? undefined;
  const read = useRead(accessLog, { after: after ?? null });
  return (
    <Page title={journalWords.access.title} lead={<p>{words(journalWords.access.lead)}</p>} width="wide">
      <PlainSwitch />
      <Loaded
        read={read}
        pick={({ viewer }) => (viewer?.__typename === 'CitizenViewer' ? viewer.accessLog : undefined)}
      >
        {({ edges, pageInfo }) => (
          <>
            <AccessLog entries={edges.map((edge) => edge.node)} />
            <Pagination
              {...pageInfo}
              after={after}
              hrefOf={(cursor) => href('accessLog', undefined, { after: cursor })}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
