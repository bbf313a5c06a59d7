import { type FragmentType, graphql, readFragment } from '../../gql';
import { formatDay } from '../../lib/dates';
import { useWords } from '../../lib/display';
import { SummaryList } from '../../ui';
import { citizenRequestWords as words } from './citizen-request-messages';

const citizenRequest = graphql(`
  fragment CitizenRequest on CitizenPlanRequest {
    id
    employerName
    post
    madeOn
    title
    plain
    reasons
    reasonsPlain
  }
`);

/** Employers that asked for a plan for this person, and what became of it. */
export function CitizenRequests({ requests }: { requests: readonly FragmentType<typeof citizenRequest>[] }) {
  const say = useWords();
  if (requests.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="plan-requests">
      <h2 id="plan-requests">{say(words.title)}</h2>
      <ul className="cards">
        {requests
          .map((one) => readFragment(citizenRequest, one))
          .map((one) => (
            <li key={one.id} className="card stack">
              <h3>{one.employerName}</h3>
              <p>{say({ text: one.title, plain: one.plain })}</p>
              <SummaryList
                rows={[
                  { label: words.post, value: one.post },
                  { label: say(words.madeOn), value: formatDay(one.madeOn) },
                  ...(one.reasons
                    ? [
                        {
                          label: say(words.why),
                          value: say({ text: one.reasons, plain: one.reasonsPlain ?? one.reasons }),
                        },
                      ]
                    : []),
                ]}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}
