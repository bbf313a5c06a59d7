import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { PlanRequestStage } from '../../../gql/graphql';
import { DueMark } from '../../../law';
import { formatDay } from '../../../lib/dates';
import { href } from '../../../lib/paths';
import { SummaryList, Tag, type Tone } from '../../../ui';
import { officeRequestWords as words } from './request-messages';

const planRequestCard = graphql(`
  fragment PlanRequestCard on PlanRequest {
    id
    employerName
    employerInn
    workerName
    post
    startsOn
    madeOn
    askedBy
    requestStage
    terms { id title state ...DueMark }
  }
`);

export const OFFICE_TONE: Readonly<Record<PlanRequestStage, Tone>> = {
  CHECKING: 'info',
  NOT_FOUND: 'bad',
  STOPPED: 'plain',
  TO_ANALYSE: 'info',
  AWAITING_MSE: 'info',
  NEEDED: 'good',
  NOT_NEEDED: 'plain',
  WITHDRAWN: 'plain',
};

/** A request in the office's list: who asks about whom, and what is next. */
export function PlanRequestCard({ request: masked }: { request: FragmentType<typeof planRequestCard> }) {
  const one = readFragment(planRequestCard, masked);
  const running = one.terms.find((term) => term.state === 'RUNNING' || term.state === 'MISSED');
  return (
    <li className="card stack">
      <h2>
        <Link href={href('staffRequest', { id: one.id })}>{one.workerName}</Link>
      </h2>
      <p>
        <Tag tone={OFFICE_TONE[one.requestStage]}>{words.stage[one.requestStage]}</Tag>
      </p>
      <SummaryList
        rows={[
          { label: words.employer, value: words.of(one.employerName, one.employerInn) },
          { label: words.job, value: words.jobOf(one.post, formatDay(one.startsOn)) },
          { label: words.made, value: words.madeBy(formatDay(one.madeOn), one.askedBy) },
          ...(running ? [{ label: running.title, value: <DueMark term={running} /> }] : []),
        ]}
      />
    </li>
  );
}
