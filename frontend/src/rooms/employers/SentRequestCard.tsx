import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { SentRequestStage } from '../../gql/graphql';
import { formatDay } from '../../lib/dates';
import { href } from '../../lib/paths';
import { SummaryList, Tag, type Tone } from '../../ui';
import { requestWords as words } from './request-messages';

const sentRequestCard = graphql(`
  fragment SentRequestCard on SentPlanRequest {
    id
    employerName
    workerName
    post
    startsOn
    madeOn
    sentStage
    told
  }
`);

export const REQUEST_TONE: Readonly<Record<SentRequestStage, Tone>> = {
  IN_WORK: 'info',
  PLAN: 'good',
  NO_PLAN: 'plain',
  WITHDRAWN: 'plain',
};

/** A request in the list: about whom, and what now. */
export function SentRequestCard({ request: masked }: { request: FragmentType<typeof sentRequestCard> }) {
  const request = readFragment(sentRequestCard, masked);
  return (
    <li className="card stack">
      <h3>
        <Link href={href('planRequest', { id: request.id })}>{request.workerName}</Link>
      </h3>
      <p>
        <Tag tone={REQUEST_TONE[request.sentStage]}>{words.stage[request.sentStage]}</Tag>
      </p>
      <p>{request.told}</p>
      <SummaryList
        rows={[
          { label: words.organisation, value: request.employerName },
          { label: words.post, value: request.post },
          { label: words.startsOn, value: formatDay(request.startsOn) },
          { label: words.madeOn, value: formatDay(request.madeOn) },
        ]}
      />
    </li>
  );
}
