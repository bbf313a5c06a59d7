import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { words } from './messages';

const planNews = graphql(`
  query PlanNews($id: ID!, $from: Int!, $to: Int!) {
    node(id: $id) {
      __typename
      id
      ... on WorkplacePlan { comparison(from: $from, to: $to) { differences { kind measureId title } } }
      ... on EmployerPlan { comparison(from: $from, to: $to) { differences { kind measureId title } } }
      ... on CitizenPlan { comparison(from: $from, to: $to) { differences { kind measureId title } } }
    }
  }
`);

interface PlanNewsProps {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** What became of a plan after the edition that somebody had before them. */
export function PlanNews(plan: PlanNewsProps) {
  const read = useRead(planNews, { ...plan });
  return (
    <Loaded read={read} pick={({ node }) => (node && 'comparison' in node ? node.comparison : undefined)}>
      {({ differences }) => (
        <>
          <p>{words.newEdition(plan.from, plan.to)}</p>
          <ul className="list">
            {differences.map((one) => (
              <li key={one.measureId}>{`${one.title}: ${words.difference[one.kind]}`}</li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}
