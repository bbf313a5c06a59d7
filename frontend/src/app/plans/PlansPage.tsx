import { Link, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { PlainSwitch } from '../../lib/PlainSwitch';
import { href } from '../../lib/paths';
import { CitizenRequests } from '../../rooms/employers';
import { minePlanWords as mine, planWords as words } from '../../rooms/plans';
import { Page, Pagination } from '../../ui';
import { useOrganisationsLive } from '../employer/live';
import { PlanTable } from './PlanTable';

const plans = graphql(`
  query WorkplacePlans($after: String) {
    liveMark
    viewer {
      __typename
      ... on EmployerViewer {
        workplacePlans(first: 20, after: $after) {
          edges { node { id number planStage workerName post employerName startsOn } }
          pageInfo { hasNextPage endCursor }
        }
      }
      ... on CitizenViewer {
        planRequests { id ...CitizenRequest }
        workplacePlans(first: 20, after: $after) {
          edges { node { id number planStage workerName post employerName startsOn } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export default function PlansPage() {
  const say = useWords();
  const after = new URLSearchParams(useSearch()).get('after') ?? undefined;
  const read = useRead(plans, { after: after ?? null });
  useOrganisationsLive(read.data?.viewer?.__typename === 'EmployerViewer' ? read.data.liveMark : undefined, read.again);
  return (
    <Page title={words.titles}>
      <Loaded
        read={read}
        pick={({ viewer }) =>
          viewer?.__typename === 'EmployerViewer' || viewer?.__typename === 'CitizenViewer' ? viewer : undefined
        }
      >
        {(viewer) => (
          <>
            {viewer.__typename === 'CitizenViewer' ? (
              <>
                <PlainSwitch />
                <p>{say(mine.lead)}</p>
                <CitizenRequests requests={viewer.planRequests} />
              </>
            ) : null}
            {viewer.workplacePlans.edges.length > 0 ? (
              <PlanTable
                plans={viewer.workplacePlans.edges.map((edge) => edge.node)}
                to={(id) => href('plan', { id })}
                own={viewer.__typename === 'CitizenViewer'}
              />
            ) : (
              <p>{viewer.__typename === 'CitizenViewer' ? say(mine.none) : words.none}</p>
            )}
            <Pagination
              {...viewer.workplacePlans.pageInfo}
              after={after}
              hrefOf={(cursor) => href('plans', undefined, { after: cursor })}
            />
          </>
        )}
      </Loaded>
      <p className="no-print">
        <Link href={href('cabinet')}>{words.toCabinet}</Link>
      </p>
    </Page>
  );
}
