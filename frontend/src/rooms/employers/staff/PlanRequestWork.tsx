import { useState } from 'react';
import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { PlanRequestWorkFragment } from '../../../gql/graphql';
import { DueMark, WhyTerm } from '../../../law';
import { formatDay } from '../../../lib/dates';
import { glue } from '../../../lib/format';
import { href } from '../../../lib/paths';
import { KeepTyped } from '../../../lib/typed';
import { Button, LinkButton, SummaryList, Tag } from '../../../ui';
import { noticeWords } from '../messages';
import { OFFICE_TONE } from './PlanRequestCard';
import { AnalyseRequestForm, AskMseForm, CheckForm, MseAnswerForm } from './RequestForms';
import { officeRequestWords as words } from './request-messages';

const planRequestWork = graphql(`
  fragment PlanRequestWork on PlanRequest {
    id
    revision
    employerName
    employerInn
    workerName
    birthDate
    snils
    post
    startsOn
    wishes
    mentorWish
    contactName
    contactPhone
    madeOn
    askedBy
    requestStage
    checkedOn
    checkWords
    mse { askedOn receivedOn answer { number needed reasons answeredOn receivedOn } }
    analysis { needed reasons reasonsPlain on by { id fullName } }
    terms { id title due state workingDaysLeft ...WhyTerm }
    actions { name allowed }
  }
`);

const FORMS = {
  analysePlanRequest: { open: words.analyse.open, Form: AnalyseRequestForm },
  recordDisabilityCheck: { open: words.check.open, Form: CheckForm },
  recordRequestMseAsked: { open: words.ask.open, Form: AskMseForm },
  recordRequestMseAnswer: { open: words.answer.open, Form: MseAnswerForm },
} as const;

type Deed = keyof typeof FORMS;
const DEEDS = Object.keys(FORMS) as Deed[];

interface PlanRequestWorkProps {
  readonly request: FragmentType<typeof planRequestWork>;
  readonly today: string;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** All of a request, and what the office does with it. */
export function PlanRequestWork({ request: masked, today, onDone, onFresh }: PlanRequestWorkProps) {
  const one = readFragment(planRequestWork, masked);
  const [open, setOpen] = useState<Deed>();
  const may = DEEDS.filter((deed) => one.actions.some((action) => action.name === deed && action.allowed));
  const chosen = open && may.includes(open) ? FORMS[open] : undefined;
  return (
    <>
      <section className="stack">
        <p>
          <Tag tone={OFFICE_TONE[one.requestStage]}>{words.stage[one.requestStage]}</Tag>
        </p>
        <p>{words.told[one.requestStage]}</p>
        <SummaryList rows={[...factsOf(one), ...foundOf(one)]} />
        <p>{words.ours}</p>
        <p>{words.analogy}</p>
      </section>
      {one.requestStage === 'NEEDED' ? (
        <p>
          <LinkButton look="main" href={href('startPlan', { ground: one.id })}>
            {words.startPlan}
          </LinkButton>
        </p>
      ) : null}
      {may.length > 0 ? (
        <section className="stack" aria-labelledby="request-deeds">
          <h2 id="request-deeds">{words.what}</h2>
          <div className="buttons">
            {may.map((deed) => (
              <Button key={deed} look="second" aria-expanded={open === deed} onClick={() => setOpen(deed)}>
                {FORMS[deed].open}
              </Button>
            ))}
          </div>
          {chosen ? (
            <KeepTyped key={open} of={`${one.id} ${open}`} newest={undefined}>
              <chosen.Form requestId={one.id} revision={one.revision} today={today} onDone={onDone} onFresh={onFresh} />
            </KeepTyped>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

function factsOf(one: PlanRequestWorkFragment) {
  const open = one.terms.filter((term) => term.state === 'RUNNING' || term.state === 'MISSED');
  return [
    { label: words.employer, value: words.of(one.employerName, one.employerInn) },
    { label: words.worker, value: words.workerOf(one.workerName, formatDay(one.birthDate), glue(one.snils)) },
    { label: words.job, value: words.jobOf(one.post, formatDay(one.startsOn)) },
    ...(one.wishes ? [{ label: words.wishes, value: one.wishes }] : []),
    { label: words.mentor, value: noticeWords.mentors[one.mentorWish] },
    { label: words.talk, value: `${one.contactName}, ${glue(one.contactPhone)}` },
    { label: words.made, value: words.madeBy(formatDay(one.madeOn), one.askedBy) },
    ...open.map((term) => ({
      label: term.title,
      value: (
        <div className="stack stack--tight">
          <DueMark due={term.due} left={term.workingDaysLeft} />
          <WhyTerm term={term} />
        </div>
      ),
    })),
  ];
}

function foundOf({ requestStage, checkedOn, checkWords, mse, analysis }: PlanRequestWorkFragment) {
  const waits = requestStage === 'CHECKING' || requestStage === 'NOT_FOUND';
  const answer = mse?.answer;
  return [
    ...(waits ? [{ label: words.exchange, value: <Link href={href('exchange')}>{words.toExchange}</Link> }] : []),
    ...(checkedOn ? [{ label: words.checked, value: formatDay(checkedOn) }] : []),
    ...(checkWords ? [{ label: words.checkWords, value: checkWords }] : []),
    ...(mse ? [{ label: words.asked, value: words.askedOf(formatDay(mse.askedOn), formatDay(mse.receivedOn)) }] : []),
    ...(answer
      ? [
          {
            label: words.answered,
            value: words.answeredOf(answer.number, answer.needed, formatDay(answer.answeredOn)),
          },
          { label: words.mseReasons, value: answer.reasons },
        ]
      : []),
    ...(analysis
      ? [
          {
            label: words.analysis,
            value: words.analysed(analysis.needed, formatDay(analysis.on), analysis.by.fullName),
          },
          { label: words.reasons, value: analysis.reasons },
          { label: words.reasonsPlain, value: analysis.reasonsPlain },
        ]
      : []),
  ];
}
