import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { glue, telHref } from '../../lib/format';
import { href } from '../../lib/paths';
import { SummaryList, Tag } from '../../ui';
import { noticeWords } from './messages';
import { requestWords as words } from './request-messages';
import { REQUEST_TONE } from './SentRequestCard';

const sentRequestFacts = graphql(`
  fragment SentRequestFacts on SentPlanRequest {
    id
    employerName
    workerName
    snilsEnding
    post
    startsOn
    wishes
    mentorWish
    contactName
    contactPhone
    madeOn
    askedBy
    sentStage
    told
    office { id name phone email }
  }
`);

/** All that an organisation sees of a request: what it wrote, and what comes next. */
export function SentRequestFacts({ request: masked }: { request: FragmentType<typeof sentRequestFacts> }) {
  const request = readFragment(sentRequestFacts, masked);
  const { office } = request;
  return (
    <div className="stack">
      <p>
        <Tag tone={REQUEST_TONE[request.sentStage]}>{words.stage[request.sentStage]}</Tag>
      </p>
      <p>{request.told}</p>
      {request.sentStage === 'PLAN' ? (
        <p>
          <Link href={href('plans')}>{words.plans}</Link>
        </p>
      ) : null}
      <SummaryList
        rows={[
          { label: words.worker, value: request.workerName },
          { label: words.snilsShown, value: words.ending(request.snilsEnding) },
          { label: words.post, value: request.post },
          { label: words.startsOn, value: formatDay(request.startsOn) },
          ...(request.wishes ? [{ label: words.wishes, value: request.wishes }] : []),
          { label: words.mentor, value: noticeWords.mentors[request.mentorWish] },
          { label: words.talk, value: `${request.contactName}, ${glue(request.contactPhone)}` },
          { label: words.organisation, value: request.employerName },
          { label: words.madeOn, value: words.madeBy(formatDay(request.madeOn), request.askedBy) },
          { label: words.answers, value: office.name },
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
    </div>
  );
}
