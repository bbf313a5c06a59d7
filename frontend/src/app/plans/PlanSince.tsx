import type { ReactNode } from 'react';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { PlanChanges, seenBefore } from '../../rooms/plans';
import type { PlanOnPage } from './PlanParts';

const planSince = graphql(`
  query PlanSince($id: ID!, $from: Int!, $to: Int!) {
    node(id: $id) {
      __typename
      id
      ... on WorkplacePlan { comparison(from: $from, to: $to) { ...PlanCompared } }
      ... on EmployerPlan { comparison(from: $from, to: $to) { ...PlanCompared } }
      ... on CitizenPlan { comparison(from: $from, to: $to) { ...PlanCompared } }
    }
  }
`);

interface PlanSinceProps {
  readonly plan: PlanOnPage;
  readonly since: string;
  /** Who did what, where it is known. */
  readonly children?: ReactNode;
}

/** What came while a form was open, for whichever side reads the plan. */
export function PlanSince({ plan, since, children }: PlanSinceProps) {
  const { id, edition, remarks, measures } = plan;
  const before = seenBefore(since);
  const same = before.edition === edition;
  const { data } = useRead(planSince, { id, from: before.edition, to: edition }, { pause: same });
  const node = data?.node;
  const compared = !same && node && 'comparison' in node ? node.comparison : null;
  return (
    <PlanChanges compared={compared} remarks={remarks.slice(before.remarks)} measures={measures}>
      {children}
    </PlanChanges>
  );
}
