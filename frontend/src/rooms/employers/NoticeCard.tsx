import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { NoticeStage } from '../../gql/graphql';
import { DueMark, WhyTerm } from '../../law';
import { formatDay } from '../../lib/dates';
import { href } from '../../lib/paths';
import { SummaryList, Tag, type Tone } from '../../ui';
import { noticeWords as words } from './messages';

const noticeCard = graphql(`
  fragment NoticeCard on ReceivedNotice {
    id
    employerName
    workerName
    post
    startsOn
    noticeStage
    told
    holder
    term { id ...DueMark ...WhyTerm }
  }
`);

export const NOTICE_TONE: Readonly<Record<NoticeStage, Tone>> = {
  TO_HAND_OVER: 'info',
  WAITING: 'info',
  RESPONDED: 'good',
  NEEDED: 'good',
  NOT_NEEDED: 'plain',
  DECLINED: 'plain',
  NOT_OURS: 'plain',
  LAPSED: 'plain',
  WITHDRAWN: 'plain',
};

/** A notice in the list: whom it is about, what now, and how many days are left. */
export function NoticeCard({ notice: masked }: { notice: FragmentType<typeof noticeCard> }) {
  const notice = readFragment(noticeCard, masked);
  const { term } = notice;
  return (
    <li className="card stack">
      <h3>
        <Link href={href('employerNotice', { id: notice.id })}>{notice.workerName}</Link>
      </h3>
      <p>
        <Tag tone={NOTICE_TONE[notice.noticeStage]}>{words.stage[notice.noticeStage]}</Tag>
      </p>
      <p>{notice.told}</p>
      <SummaryList
        rows={[
          { label: words.organisation, value: notice.employerName },
          { label: words.post, value: notice.post },
          { label: words.startsOn, value: formatDay(notice.startsOn) },
          ...(term
            ? [
                {
                  label: notice.holder === 'EMPLOYER' ? words.dueOn : words.term,
                  value: (
                    <div className="stack stack--tight">
                      <DueMark term={term} />
                      <WhyTerm term={term} />
                    </div>
                  ),
                },
              ]
            : []),
        ]}
      />
    </li>
  );
}
