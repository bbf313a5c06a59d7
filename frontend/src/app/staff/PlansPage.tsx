import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { planWords as words } from '../../rooms/plans';
import { Page, Pagination } from '../../ui';
import { PlanTable } from '../plans/PlanTable';
import '../../styles/staff.css';

const officePlans = graphql(`
  query OfficePlans($after: String) {
    viewer {
      __typename
      ... on StaffViewer {
        workplacePlans(first: 20, after: $after) {
          edges { node { id number planStage workerName post employerName startsOn } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export default function PlansPage() {
  const after = new URLSearchParams(useSearch()).get('after') ?? undefined;
  const read = useRead(officePlans, { after: after ?? null });
  return (
    <Page title={words.titles} width="wide">
      <Loaded
        read={read}
        pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.workplacePlans : undefined)}
      >
        {({ edges, pageInfo }) => (
          <>
            {edges.length > 0 ? (
              <PlanTable plans={edges.map((edge) => edge.node)} to={(id) => href('staffPlan', { id })} />
            ) : (
              <p>{words.none}</p>
            )}
            <Pagination
              {...pageInfo}
              after={after}
              hrefOf={(cursor) => href('staffPlans', undefined, { after: cursor })}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
