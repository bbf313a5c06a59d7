import { Link, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { useLive } from '../../lib/live';
import { PlainSwitch } from '../../lib/PlainSwitch';
import { href } from '../../lib/paths';
import { inboxWords, MessageList } from '../../rooms/inbox';
import { Page, Pagination } from '../../ui';

const messages = graphql(`
  query CitizenMessages($after: String) {
    liveMark
    viewer {
      __typename
      ... on CitizenViewer {
        name
        messages(first: 20, after: $after) {
          edges {
            node {
              id
              ...MessageLine
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

const messagesChanged = graphql(`
  subscription MessagesChanged($after: String) {
    inboxChanged(after: $after) { kind after }
  }
`);

export default function MessagesPage() {
  const words = useWords();
  const after = new URLSearchParams(useSearch()).get('after') ?? undefined;
  const read = useRead(messages, { after: after ?? null });
  useLive(messagesChanged, {}, read.data?.liveMark, read.again);
  return (
    <Page title={inboxWords.title} lead={<p>{words(inboxWords.lead)}</p>}>
      <PlainSwitch />
      <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'CitizenViewer' ? viewer.messages : undefined)}>
        {({ edges, pageInfo }) => (
          <>
            <MessageList messages={edges.map((edge) => edge.node)} />
            <Pagination
              {...pageInfo}
              after={after}
              hrefOf={(cursor) => href('messages', undefined, { after: cursor })}
            />
          </>
        )}
      </Loaded>
      <p className="no-print">
        <Link href={href('mail')}>{inboxWords.byMail}</Link>
      </p>
    </Page>
  );
}
