import { useCallback, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { AssignmentWorkFragment } from '../../gql/graphql';
import { DueMark, WhyTerm } from '../../law';
import { formatDay } from '../../lib/dates';
import { KeepDraft } from '../../lib/drafts';
import { forgetTyped } from '../../lib/typed';
import { Details, Notice, SummaryList } from '../../ui';
import { HandBackForm } from './HandBackForm';
import { HandOverForm } from './HandOverForm';
import { work } from './messages';
import { PersonContact } from './PersonContact';
import { Records } from './Records';
import { type AssignmentDeedProps, RecordWorkForm } from './RecordWorkForm';
import { SubmitReportForm } from './SubmitReportForm';

const assignmentWork = graphql(`
  fragment AssignmentWork on Assignment {
    id
    revision
    from
    until
    endedOn
    endedBecause
    handedBackOn
    reportedOn
    person { fullName ...PersonContact }
    measures { place title content from to }
    records { id ...WorkRecordLine }
    reportTerm { id ...DueMark ...WhyTerm }
    actions { name allowed }
  }
`);

interface AssignmentWorkProps {
  readonly of: FragmentType<typeof assignmentWork>;
  readonly today: string;
  /** Who accompanies, for an organisation that has several. */
  readonly worker?: { readonly name: string; readonly phone: string } | undefined;
  readonly companions?: React.ComponentProps<typeof HandOverForm>['companions'];
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** One assignment: how to reach the person, what to do, and what was done. Made for a phone first. */
export function AssignmentWork({ of, today, worker, companions, onDone, onFresh }: AssignmentWorkProps) {
  const one = readFragment(assignmentWork, of);
  // A form that has done its deed begins anew; what is typed into the others stays.
  const [rounds, setRounds] = useState<Readonly<Record<string, number>>>({});
  const deedOf = (key: string): AssignmentDeedProps => ({
    assignmentId: one.id,
    revision: one.revision,
    onFresh,
    onDone: (said) => {
      forgetTyped(`${one.id}/${key}`);
      setRounds((before) => ({ ...before, [key]: (before[key] ?? 0) + 1 }));
      onDone(said);
    },
  });
  const may = (name: string) => one.actions.some((action) => action.name === name && action.allowed);
  const keyed = useCallback((key: string) => `${key} ${rounds[key] ?? 0}`, [rounds]);
  return (
    <div className="stack stack--loose">
      <Standing of={one} worker={worker} />
      {may('submitNgoReport') ? (
        <Details key={keyed('report')} summary={work.report.open} open>
          <KeepDraft of={`${one.id}/report`} form="submitNgoReport" subject={one.id} newest={undefined}>
            <SubmitReportForm {...deedOf('report')} />
          </KeepDraft>
        </Details>
      ) : null}
      <section className="stack" aria-labelledby="assignment-measures">
        <h2 id="assignment-measures">{work.measures}</h2>
        {one.measures.map((measure) => (
          <section key={measure.place} className="card stack" aria-labelledby={`measure-${measure.place}`}>
            <h3 id={`measure-${measure.place}`}>{work.numbered(measure.place, measure.title)}</h3>
            <p>{measure.content}</p>
            <p>{work.period(formatDay(measure.from), formatDay(measure.to))}</p>
            <Records
              records={one.records}
              place={measure.place}
              deedOf={(record) =>
                may('recordWork') ? (
                  <Details key={keyed(record.id)} summary={named(work.record.correct, formatDay(record.on))}>
                    <KeepDraft of={`${one.id}/${record.id}`} form="recordWork" subject={one.id} newest={undefined}>
                      <RecordWorkForm
                        {...deedOf(record.id)}
                        place={measure.place}
                        today={record.on}
                        corrects={record.id}
                      />
                    </KeepDraft>
                  </Details>
                ) : null
              }
            />
            {may('recordWork') ? (
              <Details key={keyed(`record-${measure.place}`)} summary={named(work.record.open, measure.title)}>
                <KeepDraft
                  of={`${one.id}/record-${measure.place}`}
                  form="recordWork"
                  subject={one.id}
                  newest={undefined}
                >
                  <RecordWorkForm {...deedOf(`record-${measure.place}`)} place={measure.place} today={today} />
                </KeepDraft>
              </Details>
            ) : null}
          </section>
        ))}
      </section>
      {may('handOverAssignment') && companions ? (
        <Details key={keyed('over')} summary={work.handOver.open}>
          <HandOverForm {...deedOf('over')} companions={companions} />
        </Details>
      ) : null}
      {may('handBackAssignment') ? (
        <Details key={keyed('back')} summary={work.handBack.open}>
          <KeepDraft of={`${one.id}/back`} form="handBackAssignment" subject={one.id} newest={undefined}>
            <HandBackForm {...deedOf('back')} />
          </KeepDraft>
        </Details>
      ) : null}
    </div>
  );
}

function named(summary: string, of: string) {
  return (
    <>
      {summary}
      <span className="visually-hidden">{work.record.of(of)}</span>
    </>
  );
}

interface StandingProps {
  readonly of: AssignmentWorkFragment;
  readonly worker: AssignmentWorkProps['worker'];
}

/** How to reach the person, how long it goes on, and what is owed. */
function Standing({ of: one, worker }: StandingProps) {
  const { reportTerm } = one;
  return (
    <section className="stack" aria-labelledby="assignment-contact">
      <h2 id="assignment-contact">{work.contact}</h2>
      <PersonContact person={one.person} />
      <SummaryList
        rows={[
          {
            label: work.days,
            value:
              one.endedBecause && one.endedOn
                ? work.endedOn(work.ended[one.endedBecause], formatDay(one.endedOn))
                : work.period(formatDay(one.from), formatDay(one.until)),
          },
          ...(worker ? [{ label: work.worker, value: `${worker.name}, ${worker.phone}` }] : []),
          ...(reportTerm
            ? [
                {
                  label: work.report.due,
                  value: (
                    <div className="stack stack--tight">
                      <DueMark term={reportTerm} />
                      <WhyTerm term={reportTerm} />
                    </div>
                  ),
                },
              ]
            : []),
        ]}
      />
      {one.handedBackOn && !one.endedOn ? (
        <Notice tone="warn">
          <p>{work.handBack.since(formatDay(one.handedBackOn))}</p>
        </Notice>
      ) : null}
      {one.reportedOn ? (
        <Notice tone="good">
          <p>{work.report.since(formatDay(one.reportedOn))}</p>
        </Notice>
      ) : null}
    </section>
  );
}
