import { useState } from 'react';
import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CaseNoticeFragment } from '../../../gql/graphql';
import { DueMark, RefusedNotice, WhyTerm } from '../../../law';
import { formatDay } from '../../../lib/dates';
import { KeepDraft } from '../../../lib/drafts';
import { href } from '../../../lib/paths';
import { forgetTyped, isBegun, KeepTyped } from '../../../lib/typed';
import { Button, SummaryList, Tag } from '../../../ui';
import { noticeWords } from '../messages';
import { AnalyseForm } from './AnalyseForm';
import { words } from './messages';
import { PaperAnswerForm } from './PaperAnswerForm';
import { paperAnswerWords } from './paper-messages';
import { ReceiptForm } from './ReceiptForm';
import { SendForm } from './SendForm';
import { WithdrawForm } from './WithdrawForm';

const caseNotice = graphql(`
  fragment CaseNotice on EmployerNotice {
    id
    revision
    employerName
    employerInn
    workerName
    post
    startsOn
    madeOn
    madeBy { id fullName }
    noticeStage
    planId
    noticeWay
    handedOn
    takenBy
    late
    requestId
    lapsedOn
    withdrawalReason
    answer { answerKind contactName contactPhone mentor declineReason words on by onPaper requisites }
    analysis { needed reasons reasonsPlain on by { id fullName } }
    terms { id title state ...DueMark ...WhyTerm }
    actions { name allowed }
  }
`);

const caseNotices = graphql(`
  fragment CaseNotices on Case {
    id
    revision
    employerNotices {
      agreementUnasked
      notices { id ...CaseNotice }
      actions { name allowed objections { code ...ObjectionLine } }
    }
  }
`);

interface CaseNoticesProps {
  readonly case: FragmentType<typeof caseNotices>;
  readonly today: string;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** Notices to the employer of a hired person, and what the office does with them. */
export function CaseNotices({ case: masked, today, onDone, onFresh }: CaseNoticesProps) {
  const { id, revision, employerNotices } = readFragment(caseNotices, masked);
  const { notices, actions, agreementUnasked } = employerNotices;
  const send = actions.find((one) => one.name === 'notifyEmployer');
  const [open, setOpen] = useState(false);
  // Before anybody is hired there is no employer to speak of.
  if (notices.length === 0 && send?.objections.some((one) => one.code === 'HIRING_NOT_CONFIRMED')) return null;
  return (
    <section className="part" aria-labelledby="case-notices">
      <h2 id="case-notices">{words.title}</h2>
      {notices.length === 0 ? <p>{words.none}</p> : null}
      {notices.map((one) => (
        <OneNotice key={one.id} notice={one} today={today} onDone={onDone} onFresh={onFresh} />
      ))}
      {send?.allowed && !open ? (
        <div className="buttons">
          <Button look="second" onClick={() => setOpen(true)}>
            {words.send.open}
          </Button>
        </div>
      ) : null}
      {send?.allowed && open ? (
        <KeepTyped of={`${id} notifyEmployer`} newest={undefined}>
          <SendForm caseId={id} revision={revision} asks={agreementUnasked} onDone={onDone} onFresh={onFresh} />
        </KeepTyped>
      ) : null}
      {send && !send.allowed && notices.length === 0 ? <RefusedNotice objections={send.objections} /> : null}
    </section>
  );
}

interface OneNoticeProps {
  readonly notice: FragmentType<typeof caseNotice>;
  readonly today: string;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

const DEEDS = [
  'recordNeedAnalysis',
  'recordNoticeReceipt',
  'recordNoticeAnswerOnPaper',
  'withdrawEmployerNotice',
] as const;
type Deed = (typeof DEEDS)[number];

const OPENS: Readonly<Record<Deed, string>> = {
  recordNoticeReceipt: words.receipt.open,
  recordNoticeAnswerOnPaper: paperAnswerWords.open,
  recordNeedAnalysis: words.analyse.open,
  withdrawEmployerNotice: words.withdraw.open,
};

function OneNotice({ notice: masked, today, onDone, onFresh }: OneNoticeProps) {
  const one = readFragment(caseNotice, masked);
  const [open, setOpen] = useState<Deed>();
  const may = DEEDS.filter((deed) => one.actions.some((action) => action.name === deed && action.allowed));
  // What is typed stays in sight even when it comes too late: the server says why.
  const shown = open && (may.includes(open) || isBegun(`${one.id}/${open}`)) ? open : undefined;
  const shared = { noticeId: one.id, revision: one.revision, onDone, onFresh };
  const key = `${one.id}/${open}`;
  const finish = (said: string) => {
    forgetTyped(key);
    onDone(said);
  };
  return (
    <div className="stack">
      <p>
        <Tag tone={one.noticeStage === 'NOT_OURS' ? 'bad' : 'info'}>{words.stage[one.noticeStage]}</Tag>
      </p>
      <SummaryList rows={[...rowsOf(one), ...answerOf(one)]} />
      <div className="buttons">
        {may.map((deed) => (
          <Button key={deed} look="second" aria-expanded={open === deed} onClick={() => setOpen(deed)}>
            {OPENS[deed]}
          </Button>
        ))}
      </div>
      {one.planId ? (
        <p>
          <Link href={href('staffPlan', { id: one.planId })}>{words.openPlan}</Link>
        </p>
      ) : null}
      {one.noticeStage === 'NEEDED' && !one.planId ? (
        <p>
          <Link href={href('startPlan', { ground: one.requestId ?? one.id })}>{words.startPlan}</Link>
        </p>
      ) : null}
      {shown === 'recordNeedAnalysis' || shown === 'recordNoticeAnswerOnPaper' ? (
        <KeepDraft key={key} of={key} form={shown} subject={one.id} newest={undefined}>
          {shown === 'recordNeedAnalysis' ? (
            <AnalyseForm {...shared} onDone={finish} />
          ) : (
            <PaperAnswerForm {...shared} onDone={finish} />
          )}
        </KeepDraft>
      ) : null}
      {shown === 'recordNoticeReceipt' || shown === 'withdrawEmployerNotice' ? (
        <KeepTyped key={key} of={key} newest={undefined}>
          {shown === 'recordNoticeReceipt' ? <ReceiptForm today={today} {...shared} /> : null}
          {shown === 'withdrawEmployerNotice' ? <WithdrawForm {...shared} /> : null}
        </KeepTyped>
      ) : null}
    </div>
  );
}

function rowsOf(one: CaseNoticeFragment) {
  const running = one.terms.find((term) => term.state === 'RUNNING');
  return [
    { label: words.employer, value: words.of(one.employerName, one.employerInn) },
    { label: words.job, value: words.jobOf(one.workerName, one.post, formatDay(one.startsOn)) },
    { label: words.made, value: words.madeBy(formatDay(one.madeOn), one.madeBy.fullName) },
    ...(one.handedOn && one.noticeWay
      ? [
          {
            label: words.reached,
            value: words.reachedOn(formatDay(one.handedOn), words.reachedBy[one.noticeWay], one.takenBy),
          },
        ]
      : []),
    ...(running
      ? [
          {
            label: running.title,
            value: (
              <div className="stack stack--tight">
                <DueMark term={running} />
                <WhyTerm term={running} />
              </div>
            ),
          },
        ]
      : []),
    ...(one.lapsedOn ? [{ label: words.lapsed, value: formatDay(one.lapsedOn) }] : []),
    ...(one.withdrawalReason ? [{ label: words.withdrawn, value: one.withdrawalReason }] : []),
  ];
}

function answerOf({ answer, analysis, late }: CaseNoticeFragment) {
  return [
    ...(answer
      ? [
          { label: words.answer, value: noticeWords.kind[answer.answerKind] },
          { label: noticeWords.answered, value: noticeWords.answeredBy(answer.by, formatDay(answer.on)) },
          ...(answer.onPaper ? [{ label: noticeWords.onPaper, value: answer.requisites }] : []),
        ]
      : []),
    ...(late ? [{ label: words.answer, value: words.late }] : []),
    ...(answer?.contactName ? [{ label: noticeWords.contactName, value: answer.contactName }] : []),
    ...(answer?.contactPhone ? [{ label: noticeWords.contactPhone, value: answer.contactPhone }] : []),
    ...(answer?.mentor ? [{ label: noticeWords.mentor, value: noticeWords.mentors[answer.mentor] }] : []),
    ...(answer?.declineReason ? [{ label: noticeWords.reason, value: noticeWords.reasons[answer.declineReason] }] : []),
    ...(answer?.words ? [{ label: noticeWords.explanation, value: answer.words }] : []),
    ...(analysis
      ? [
          {
            label: words.analysis,
            value: words.analysed(analysis.needed, formatDay(analysis.on), analysis.by.fullName),
          },
          { label: words.reasons, value: analysis.reasons },
          { label: words.analyse.reasonsPlain, value: analysis.reasonsPlain },
        ]
      : []),
  ];
}
