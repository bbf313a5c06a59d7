import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { JobNewsFragment, JobReportKind } from '../../gql/graphql';
import { formatDay } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { Button, Loading, Notice } from '../../ui';
import { turns } from './turn-messages';

// Hardly a visit tells of a job: the forms come when they are asked for.
const ReportHiringForm = lazy(() => import('./ReportHiringForm'));
const ReportJobLossForm = lazy(() => import('./ReportJobLossForm'));

const jobNews = graphql(`
  fragment JobNews on CitizenCase {
    id
    jobReports {
      id
      kind
      day
      found { employerName post }
      reportedOn
      stage
      answer { reason }
    }
    actions { name allowed }
  }
`);

const DEEDS = { reportHiring: 'FOUND', reportJobLoss: 'LOST' } as const;

interface JobNewsProps {
  readonly of: FragmentType<typeof jobNews>;
  /** Asks for the case anew: what was told now stands in it. */
  readonly again: () => void;
}

/** What was told of a job and what became of it, and the way to tell of one now. */
export default function JobNews({ of, again }: JobNewsProps) {
  const say = useWords();
  const { id, jobReports, actions } = readFragment(jobNews, of);
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) heading.current?.focus();
  }, [open]);
  useEffect(() => {
    if (sent) box.current?.focus();
  }, [sent]);
  const kind = kindOf(actions);
  if (!kind && jobReports.length === 0) return null;
  const done = () => {
    setOpen(false);
    setSent(true);
    again();
  };
  const way = { caseId: id, onDone: done, onCancel: () => setOpen(false) };
  return (
    <section className="stack" aria-labelledby="job-news">
      <h2 id="job-news">{turns.work}</h2>
      <Told all={jobReports} />
      <div role="status" tabIndex={-1} ref={box}>
        {sent ? (
          <Notice tone="good">
            <p>{say(turns.sent)}</p>
          </Notice>
        ) : null}
      </div>
      {kind && !open ? (
        <>
          <p>{say(turns.ask[kind])}</p>
          <p>
            <Button
              look="second"
              onClick={() => {
                setSent(false);
                setOpen(true);
              }}
            >
              {turns.open[kind]}
            </Button>
          </p>
        </>
      ) : null}
      {kind && open ? (
        <section aria-labelledby="job-news-form">
          <h3 id="job-news-form" tabIndex={-1} ref={heading}>
            {turns.open[kind]}
          </h3>
          <Suspense fallback={<Loading />}>
            {kind === 'FOUND' ? <ReportHiringForm {...way} /> : <ReportJobLossForm {...way} />}
          </Suspense>
        </section>
      ) : null}
    </section>
  );
}

/** One of the two is possible at a time: a job is found while the case is open, and lost when it is closed. */
function kindOf(actions: JobNewsFragment['actions']): JobReportKind | undefined {
  const allowed = actions.find((one) => one.allowed && one.name in DEEDS)?.name;
  return allowed ? DEEDS[allowed as keyof typeof DEEDS] : undefined;
}

function Told({ all }: { all: JobNewsFragment['jobReports'] }) {
  const say = useWords();
  return (
    <ul className="list">
      {all.toReversed().map((one) => (
        <li key={one.id}>
          <p>
            {say(turns.told(formatDay(one.reportedOn))[one.kind])}{' '}
            {one.found ? turns.job(one.found.post, one.found.employerName) : null}
          </p>
          <p>{say(turns.stage[one.stage])}</p>
          {one.answer?.reason ? <p>{turns.why(one.answer.reason)}</p> : null}
        </li>
      ))}
    </ul>
  );
}
