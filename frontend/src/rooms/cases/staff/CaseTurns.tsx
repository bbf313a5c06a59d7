import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CaseTurnsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/dates';
import { Notice, Tag, type Tone } from '../../../ui';
import { turns } from './turn-messages';

const caseTurns = graphql(`
  fragment CaseTurns on Case {
    id
    jobReports {
      id
      kind
      by
      day
      found { employerName employerInn post noticeAgreed }
      words
      reportedOn
      stage
      answer { on reason by { id fullName } }
    }
    pauses { from expectedEnd reason note endedOn by { id fullName } }
  }
`);

type Report = CaseTurnsFragment['jobReports'][number];

const TONE: Readonly<Record<Report['stage'], Tone>> = {
  WAITING: 'warn',
  REPLACED: 'plain',
  CONFIRMED: 'good',
  REJECTED: 'plain',
};

/** What turned the case from the straight road; nothing when it went straight. */
export function CaseTurns({ case: file }: { case: FragmentType<typeof caseTurns> }) {
  const { jobReports, pauses } = readFragment(caseTurns, file);
  return (
    <>
      <Standing pauses={pauses} />
      {jobReports.length > 0 ? (
        <section className="part" aria-labelledby="case-job-reports">
          <h2 id="case-job-reports">{turns.reports}</h2>
          <ul className="list">
            {jobReports.toReversed().map((one) => (
              <JobReport key={one.id} of={one} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function JobReport({ of: one }: { of: Report }) {
  const { found, answer } = one;
  const inn = found?.employerInn ? turns.inn(found.employerInn) : turns.noInn;
  return (
    <li>
      <p>
        <b>{turns.told(turns.kind[one.kind], turns.by[one.by], formatDay(one.reportedOn))}</b>{' '}
        <Tag tone={TONE[one.stage]}>{turns.stage[one.stage]}</Tag>
      </p>
      <p>
        {found ? turns.job(found.employerName, inn, found.post, formatDay(one.day)) : turns.lostOn(formatDay(one.day))}
      </p>
      {found ? <p>{noticeOf(found.noticeAgreed)}</p> : null}
      {one.words ? <p>{one.words}</p> : null}
      {answer ? <p>{turns.answered(formatDay(answer.on), answer.by.fullName, answer.reason)}</p> : null}
    </li>
  );
}

function noticeOf(agreed: boolean | null | undefined): string {
  if (agreed === null || agreed === undefined) return turns.notice.unknown;
  return agreed ? turns.notice.yes : turns.notice.no;
}

function Standing({ pauses }: { pauses: CaseTurnsFragment['pauses'] }) {
  if (pauses.length === 0) return null;
  const now = pauses.find((pause) => !pause.endedOn);
  return (
    <section className="part" aria-labelledby="case-pauses">
      <h2 id="case-pauses">{turns.pauses}</h2>
      {now ? (
        <Notice tone="warn">
          <p>{turns.sixMonths}</p>
        </Notice>
      ) : null}
      <ul className="list">
        {pauses.toReversed().map((pause) => (
          <li key={`${pause.from} ${pause.endedOn ?? ''}`}>
            <p>
              <b>{turns.reason[pause.reason]}</b>,{' '}
              {pause.endedOn
                ? turns.pausedDays(formatDay(pause.from), formatDay(pause.endedOn))
                : turns.pausedSince(formatDay(pause.from), formatDay(pause.expectedEnd))}
            </p>
            <p>{`${pause.note} (${pause.by.fullName})`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
