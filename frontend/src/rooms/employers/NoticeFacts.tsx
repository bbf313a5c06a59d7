import { type FragmentType, graphql, readFragment } from '../../gql';
import type { NoticeFactsFragment } from '../../gql/graphql';
import { DueMark, WhyTerm } from '../../law';
import { formatDay, formatDayOfWeek } from '../../lib/dates';
import { glue, telHref } from '../../lib/format';
import { SummaryList, Tag } from '../../ui';
import { noticeWords as words } from './messages';
import { NOTICE_TONE } from './NoticeCard';

const noticeFacts = graphql(`
  fragment NoticeFacts on ReceivedNotice {
    id
    employerName
    employerInn
    workerName
    post
    startsOn
    reachedOn
    dueOn
    noticeStage
    late
    told
    holder
    term { id ...DueMark ...WhyTerm }
    answer { answerKind contactName contactPhone mentor declineReason words on by onPaper requisites }
    office { id name phone email }
  }
`);

/** All that an organisation knows of a notice, until when to answer and why until then. */
export function NoticeFacts({ notice: masked }: { notice: FragmentType<typeof noticeFacts> }) {
  const notice = readFragment(noticeFacts, masked);
  const { office, term, answer } = notice;
  return (
    <div className="stack">
      <p>
        <Tag tone={NOTICE_TONE[notice.noticeStage]}>{words.stage[notice.noticeStage]}</Tag>
      </p>
      <p>{notice.told}</p>
      {notice.late ? <p>{words.late}</p> : null}
      <SummaryList
        rows={[
          { label: words.worker, value: notice.workerName },
          { label: words.post, value: notice.post },
          { label: words.startsOn, value: formatDay(notice.startsOn) },
          { label: words.organisation, value: notice.employerName },
          { label: words.reachedOn, value: formatDay(notice.reachedOn) },
          {
            label: term && notice.holder !== 'EMPLOYER' ? words.term : words.dueOn,
            value: term ? (
              <div className="stack stack--tight">
                <DueMark term={term} />
                <WhyTerm term={term} />
              </div>
            ) : (
              formatDayOfWeek(notice.dueOn)
            ),
          },
          { label: words.office, value: office.name },
          {
            label: words.contact,
            value: (
              <>
                <a href={telHref(office.phone)}>{glue(office.phone)}</a>,{' '}
                <a href={`mailto:${office.email}`}>{office.email}</a>
              </>
            ),
          },
        ]}
      />
      {answer ? <Answer answer={answer} /> : null}
    </div>
  );
}

function Answer({ answer }: { answer: NonNullable<NoticeFactsFragment['answer']> }) {
  return (
    <section className="stack">
      <h2>{words.yours}</h2>
      <SummaryList
        rows={[
          { label: words.answer, value: words.kind[answer.answerKind] },
          { label: words.answered, value: words.answeredBy(answer.by, formatDay(answer.on)) },
          ...(answer.onPaper ? [{ label: words.onPaper, value: answer.requisites }] : []),
          ...(answer.contactName ? [{ label: words.contactName, value: answer.contactName }] : []),
          ...(answer.contactPhone ? [{ label: words.contactPhone, value: glue(answer.contactPhone) }] : []),
          ...(answer.mentor ? [{ label: words.mentor, value: words.mentors[answer.mentor] }] : []),
          ...(answer.declineReason ? [{ label: words.reason, value: words.reasons[answer.declineReason] }] : []),
          ...(answer.words
            ? [{ label: answer.answerKind === 'RESPONSE' ? words.wishes : words.explanation, value: answer.words }]
            : []),
        ]}
      />
    </section>
  );
}
