import type { SyntheticEvent } from 'react';
import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useMutationOnce } from '../../lib/ask';
import { formatMoment } from '../../lib/dates';
import { useDisplay, useWords } from '../../lib/display';
import { href } from '../../lib/paths';
import { Tag } from '../../ui';
import { words } from './messages';

const messageLine = graphql(`
  fragment MessageLine on CitizenMessage {
    id
    sentAt
    title
    body
    plain
    caseId
    readAt
  }
`);

const markRead = graphql(`
  mutation MarkMessageRead($input: MarkMessageReadInput!) {
    markMessageRead(input: $input) {
      __typename
      ... on MarkMessageReadDone {
        message {
          id
          readAt
        }
      }
      ... on MarkMessageReadRefused {
        objections {
          code
        }
      }
    }
  }
`);

type MaskedMessage = FragmentType<typeof messageLine>;

/** Messages as a list that opens in place; to open one is to have read it. */
export function MessageList({ messages }: { messages: readonly MaskedMessage[] }) {
  const say = useWords();
  if (messages.length === 0) return <p>{say(words.none)}</p>;
  return (
    <div className="messages">
      {messages.map((message) => (
        <MessageItem key={readFragment(messageLine, message).id} message={message} />
      ))}
    </div>
  );
}

function MessageItem({ message }: { message: MaskedMessage }) {
  const { id, sentAt, title, body, plain, caseId, readAt } = readFragment(messageLine, message);
  const plainly = useDisplay().display.words === 'plain';
  const { run } = useMutationOnce(markRead);
  const opened = (event: SyntheticEvent<HTMLDetailsElement>) => {
    // Whether it was marked or not changes nothing for the reader: the next opening asks again with the same key.
    if (event.currentTarget.open && !readAt) void run({ messageId: id });
  };
  return (
    <details className="message" id={id} onToggle={opened}>
      <summary>
        <span className="message__title">{title}</span> {readAt ? null : <Tag tone="info">{words.fresh}</Tag>}
        <span className="message__when">{formatMoment(sentAt)}</span>
      </summary>
      <div className="message__body">
        <p>{plainly ? plain : body}</p>
        <p>
          {caseId ? words.about : words.aboutPlan}{' '}
          {caseId ? (
            <Link href={href('citizenCase', { id: caseId })}>{words.openCase}</Link>
          ) : (
            <Link href={href('plans')}>{words.openPlans}</Link>
          )}
        </p>
      </div>
    </details>
  );
}
