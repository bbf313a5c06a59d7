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
    caseId
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
};

type MaskedNotice = FragmentType<typeof noticeLine>;

interface NoticeListProps {
  readonly notices: readonly MaskedNotice[];
  /** One was read: the count in the menu is another. */
  readonly onRead: () => void;
}

/** What the sweep of terms and the registry told this office; whom a case is about is seen in the case. */
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

/** A term may be a plan's or a request's, which has no case. */
function placeOf(id: string): string {
  if (id.startsWith('plan_')) return href('staffPlan', { id });
  return id.startsWith('planrequest_') ? href('staffRequest', { id }) : href('staffCase', { id });
}

function openingOf(id: string): string {
  if (id.startsWith('plan_')) return words.openPlan;
  return id.startsWith('planrequest_') ? words.openRequest : words.openCase;
}

function NoticeItem({ notice, onRead }: { notice: MaskedNotice; onRead: () => void }) {
  const { id, sentAt, kind, title, text, caseId, readAt } = readFragment(noticeLine, notice);
  const { run, running, fault } = useMutationOnce(markRead);
  const moment = formatMoment(sentAt);
  const read = async () => {
    if (await run({ noticeId: id })) onRead();
  };
  return (
    <li className="notice-line">
      <p className="notice-line__head">
        <Tag tone={TONE[kind]}>{title}</Tag>
        {readAt ? null : <b>{words.fresh}</b>}
        <span className="notice-line__when">
          {readAt ? `${moment}, ${words.readAt(formatMoment(readAt))}` : moment}
        </span>
      </p>
      <p>{text}</p>
      <div className="buttons">
        <Link href={placeOf(caseId)} aria-label={words.openOf(openingOf(caseId), title, moment)}>
          {openingOf(caseId)}
        </Link>
        {readAt ? null : (
          <Button look="second" busy={running} aria-label={words.markReadOf(title, moment)} onClick={() => void read()}>
            {words.markRead}
          </Button>
        )}
      </div>
      {fault ? <FaultNotice fault={fault} /> : null}
    </li>
  );
}
