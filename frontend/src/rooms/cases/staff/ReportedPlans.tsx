import { type FragmentType, graphql, readFragment } from '../../../gql';
import { formatDay } from '../../../lib/dates';
import { Notice } from '../../../ui';
import { plans } from './plan-messages';

const reportedPlansPart = graphql(`
  fragment ReportedPlansPart on Case {
    id
    tasks
    reportedPlans { number agreedOn accompaniment receivedOn }
  }
`);

/** What ЕЦП told of the plan while the case is open; nothing when it told nothing. */
export function ReportedPlans({ case: file }: { case: FragmentType<typeof reportedPlansPart> }) {
  const { tasks, reportedPlans } = readFragment(reportedPlansPart, file);
  if (reportedPlans.length === 0) return null;
  return (
    <section className="part" aria-labelledby="case-plans">
      <h2 id="case-plans">{plans.reported}</h2>
      {tasks.includes('CLOSE_BY_PLAN') ? (
        <Notice tone="warn" title={plans.takenOut}>
          <p>{plans.takenOutText}</p>
        </Notice>
      ) : null}
      <ul className="list">
        {reportedPlans.map((one) => (
          <li key={`${one.number} ${one.agreedOn} ${one.accompaniment}`}>
            {plans.of(one.number, formatDay(one.agreedOn))}: <b>{one.accompaniment ? plans.has : plans.hasNot}</b>;{' '}
            {plans.received(formatDay(one.receivedOn))}
          </li>
        ))}
      </ul>
    </section>
  );
}
