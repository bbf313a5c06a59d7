import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { StaffNoticeKind } from '../../../gql/graphql';
import { useMutationOnce } from '../../../lib/ask';
import { formatMoment } from '../../../lib/dates';
import { FaultNotice } from '../../../lib/faults';
import { href } from '../../../lib/paths';
import { Button, Tag, type Tone } from '../../../ui';
import { words } from './messages';

const noticeLine = graphql(`
  fragment NoticeLine on StaffNotice {
    id
    sentAt
    kind
    title
    text
    subjectId
    person { id fullName }
    readAt
  }
`);

const markRead = graphql(`
  mutation MarkNoticeRead($input: MarkNoticeReadInput!) {
    markNoticeRead(input: $input) {
      __typename
      ... on MarkNoticeReadDone { notice { id readAt } }
      ... on MarkNoticeReadRefused { objections { code } }
    }
  }
`);

const TONE: Readonly<Record<StaffNoticeKind, Tone>> = {
  THREE_DAYS_LEFT: 'plain',
  ONE_DAY_LEFT: 'info',
  LAST_DAY: 'info',
  MISSED: 'warn',
  PROVIDER_TROUBLE: 'warn',
  PLAN_SAID: 'info',
  PLAN_AGREED: 'plain',
  PLAN_DISAGREED: 'warn',
  REQUEST_MADE: 'info',
  REQUEST_WITHDRAWN: 'plain',
};

type MaskedNotice = FragmentType<typeof noticeLine>;

interface NoticeListProps {
  readonly notices: readonly MaskedNotice[];
  /** One was read: the count in the menu is another. */
  readonly onRead: () => void;
}

/** What the sweep of terms and the registry told this office, and of whom. */
export function NoticeList({ notices, onRead }: NoticeListProps) {
  if (notices.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <NoticeItem key={readFragment(noticeLine, notice).id} notice={notice} onRead={onRead} />
      ))}
    </ul>
  );
}

/** Where the thing is that a notice is about. */
function placeOf(id: string) {
  if (id.startsWith('plan_')) return { href: href('staffPlan', { id }), title: words.openPlan };
  if (id.startsWith('planrequest_')) return { href: href('staffRequest', { id }), title: words.openRequest };
  return { href: href('staffCase', { id }), title: words.openCase };
}

function NoticeItem({ notice, onRead }: { notice: MaskedNotice; onRead: () => void }) {
  const { id, sentAt, kind, title, text, subjectId, person, readAt } = readFragment(noticeLine, notice);
  const place = subjectId ? placeOf(subjectId) : undefined;
  const { run, running, fault } = useMutationOnce(markRead);
  const moment = formatMoment(sentAt);
  const which = person ? `${person.fullName}, ${moment}` : moment;
  const read = async () => {
    if (await run({ noticeId: id })) onRead();
  };
  return (
    <li className="notice-line">
      <p className="notice-line__head">
        <Tag tone={TONE[kind]}>{title}</Tag>
        {person ? <b>{person.fullName}</b> : null}
        {readAt ? null : <Tag>{words.fresh}</Tag>}
        <span className="notice-line__when">
          {readAt ? `${moment}, ${words.readAt(formatMoment(readAt))}` : moment}
        </span>
      </p>
      <p>{text}</p>
      <div className="buttons">
        {place ? (
          <Link href={place.href} aria-label={words.openOf(place.title, title, which)}>
            {place.title}
          </Link>
        ) : null}
        {readAt ? null : (
          <Button look="second" busy={running} aria-label={words.markReadOf(title, which)} onClick={() => void read()}>
            {words.markRead}
          </Button>
        )}
      </div>
      {fault ? <FaultNotice fault={fault} /> : null}
    </li>
  );
}
