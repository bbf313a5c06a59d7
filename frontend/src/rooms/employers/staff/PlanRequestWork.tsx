import { useState } from 'react';
import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { PlanRequestWorkFragment } from '../../../gql/graphql';
import { DueMark, law, WhyTerm } from '../../../law';
import { formatDay } from '../../../lib/dates';
import { KeepDraft } from '../../../lib/drafts';
import { glue } from '../../../lib/format';
import { href } from '../../../lib/paths';
import { forgetTyped, isBegun } from '../../../lib/typed';
import { Button, LinkButton, SummaryList, Tag } from '../../../ui';
import { noticeWords } from '../messages';
import { AskMseForm, RemindMseForm, ReviewMseForm } from './MseForms';
import { OFFICE_TONE } from './PlanRequestCard';
import { AnalyseRequestForm, CheckForm, MseAnswerForm, MseAskedForm } from './RequestForms';
import { RequestMse } from './RequestMse';
import { officeRequestWords as words } from './request-messages';
import { requestMseWords as mseWords } from './request-mse-messages';

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
    planId
    checkedOn
    checkWords
    mse { askedOn }
    analysis { needed reasons reasonsPlain on by { id fullName } }
    terms { id title holder state ...DueMark ...WhyTerm }
    actions { name allowed }
    ...RequestMsePart
  }
`);

const FORMS = {
  analysePlanRequest: { open: words.analyse.open, Form: AnalyseRequestForm },
  reviewRequestMseAnswer: { open: mseWords.review.open, Form: ReviewMseForm },
  recordDisabilityCheck: { open: words.check.open, Form: CheckForm },
  askRequestMse: { open: mseWords.ask.open, Form: AskMseForm },
  recordRequestMseAsked: { open: words.ask.open, Form: MseAskedForm },
  remindRequestMse: { open: mseWords.remind.open, Form: RemindMseForm },
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
  // What is typed stays in sight even when it comes too late: the server says why.
  const chosen = DEEDS.find((deed) => deed === open && (may.includes(deed) || isBegun(keyOf(one.id, deed))));
  return (
    <>
      <section className="stack">
        <p>
          <Tag tone={OFFICE_TONE[one.requestStage]}>{words.stage[one.requestStage]}</Tag>
        </p>
        <p>{one.mse && one.requestStage === 'TO_ANALYSE' ? words.toldAnswered : words.told[one.requestStage]}</p>
        <SummaryList rows={[...factsOf(one), ...foundOf(one)]} />
        <p>{words.ours}</p>
        <p>{words.analogy}</p>
      </section>
      {one.requestStage === 'NEEDED' ? (
        <p>
          <LinkButton
            look="main"
            href={one.planId ? href('staffPlan', { id: one.planId }) : href('startPlan', { ground: one.id })}
          >
            {one.planId ? words.openPlan : words.startPlan}
          </LinkButton>
        </p>
      ) : null}
      <RequestMse request={one} />
      {may.length > 0 || chosen ? (
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
            <OpenDeed key={chosen} name={chosen} of={one} today={today} onDone={onDone} onFresh={onFresh} />
          ) : null}
        </section>
      ) : null}
    </>
  );
}

function keyOf(id: string, deed: Deed): string {
  return `${id}/${deed}`;
}

interface OpenDeedProps extends Omit<PlanRequestWorkProps, 'request'> {
  readonly name: Deed;
  readonly of: { readonly id: string; readonly revision: number };
}

function OpenDeed({ name, of: { id, revision }, onDone, ...rest }: OpenDeedProps) {
  const { Form } = FORMS[name];
  const key = keyOf(id, name);
  const finish = (said: string) => {
    forgetTyped(key);
    onDone(said);
  };
  return (
    <KeepDraft of={key} form={name} subject={id} newest={undefined}>
      <Form requestId={id} revision={revision} onDone={finish} {...rest} />
    </KeepDraft>
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
          <DueMark term={term} />
          <p>
            {law.holderLabel}: {law.holder[term.holder]}
          </p>
          <WhyTerm term={term} />
        </div>
      ),
    })),
  ];
}

function foundOf({ requestStage, checkedOn, checkWords, analysis }: PlanRequestWorkFragment) {
  const waits = requestStage === 'CHECKING' || requestStage === 'NOT_FOUND';
  return [
    ...(waits ? [{ label: words.exchange, value: <Link href={href('exchange')}>{words.toExchange}</Link> }] : []),
    ...(checkedOn ? [{ label: words.checked, value: formatDay(checkedOn) }] : []),
    ...(checkWords ? [{ label: words.checkWords, value: checkWords }] : []),
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
