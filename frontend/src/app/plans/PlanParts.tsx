import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { EmployerPlanByIdQuery } from '../../gql/graphql';
import { DueMark, WhyTerm } from '../../law';
import { DownloadButtons } from '../../lib/DownloadButtons';
import { formatDay } from '../../lib/dates';
import {
  type Compared,
  PlanComparison,
  PlanMeasureList,
  PlanRemarks,
  seenBefore,
  planWords as words,
} from '../../rooms/plans';
import { Details, Notice, SummaryList, Tag } from '../../ui';

type Seen = Extract<NonNullable<EmployerPlanByIdQuery['node']>, { __typename: 'EmployerPlan' }>;

/** What every side sees of a plan. */
export type PlanOnPage = Omit<Seen, '__typename' | ' $fragmentRefs' | 'actions'>;

/** How a plan stands, by when it has to go out and why, and its files. */
export function PlanHead({ plan }: { plan: PlanOnPage }) {
  const { mentor, term } = plan;
  // Of a sent or a cancelled plan nothing is waited for.
  const waits = term && term.daysLeft !== null ? term : undefined;
  return (
    <div className="stack">
      <p>
        <Tag tone={plan.planStage === 'SENT' ? 'good' : 'info'}>{words.stage[plan.planStage]}</Tag>
      </p>
      <ul className="list">
        {plan.marks.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <SummaryList
        rows={[
          { label: words.worker, value: plan.workerName },
          { label: words.post, value: plan.post },
          { label: words.employer, value: plan.employerName },
          { label: words.startsOn, value: formatDay(plan.startsOn) },
          { label: words.edition, value: String(plan.edition) },
          ...(waits
            ? [
                {
                  label: words.dueOn,
                  value: (
                    <div className="stack stack--tight">
                      <DueMark term={waits} />
                      <WhyTerm term={waits} />
                    </div>
                  ),
                },
              ]
            : []),
          {
            label: words.mentor,
            value: mentor
              ? [mentor.name, mentor.post, mentor.association ?? words.mentorFrom[mentor.origin]].join(', ')
              : words.noMentor,
          },
        ]}
      />
      <DownloadButtons
        files={[
          { label: words.pdf, file: plan.document },
          { label: words.ics, file: plan.calendar },
        ]}
        busyText={words.preparing}
        doneText={words.ready}
      />
    </div>
  );
}

interface PlanBodyProps {
  readonly plan: PlanOnPage;
  /** What the reader may do: after the measures, which are read first. */
  readonly children?: ReactNode;
  readonly chosen: Compared;
  readonly onChoose: (chosen: Compared) => void;
}

/** The measures, what was said of them, and two editions side by side. */
export function PlanBody({ plan, children, chosen, onChoose }: PlanBodyProps) {
  return (
    <>
      <section className="stack" aria-labelledby="measures-title">
        <h2 id="measures-title">{words.measures}</h2>
        <PlanMeasureList measures={plan.measures} executions={plan.executions} />
      </section>
      {children}
      <section className="stack" aria-labelledby="remarks-title">
        <h2 id="remarks-title">{words.remarks}</h2>
        <PlanRemarks remarks={plan.remarks} measures={plan.measures} />
      </section>
      {plan.editions.length > 1 ? (
        <Details summary={words.compare}>
          <PlanComparison editions={plan.editions} compared={plan.comparison} chosen={chosen} onChoose={onChoose} />
        </Details>
      ) : null}
    </>
  );
}

/** Says what was done and takes the focus, so that it is heard. */
export function PlanDone({ said, round }: { said: string; round: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);
  return (
    <div role="status" tabIndex={-1} ref={box} className="done">
      {round > 0 ? (
        <Notice tone="good">
          <p>
            <b>{said}</b>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}

/** Whether there is anything in the plan that was not to be seen then. */
export function hasChanged({ edition, remarks }: PlanOnPage, since: string): boolean {
  const before = seenBefore(since);
  return before.edition !== edition || before.remarks < remarks.length;
}

/** Which two editions are compared: the last two until somebody chooses. */
export function useCompared(last: number | undefined): [Compared, (chosen: Compared) => void] {
  const [chosen, choose] = useState<Compared>();
  const to = last ?? 1;
  return [chosen ?? { from: Math.max(1, to - 1), to }, choose];
}
