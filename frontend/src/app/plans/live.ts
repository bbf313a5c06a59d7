import { graphql } from '../../gql';
import { useLive } from '../../lib/live';

const planChanged = graphql(`
  subscription PlanChanged($id: ID!, $after: String) {
    planChanged(planId: $id, after: $after) { kind after }
  }
`);

/** A page of one plan asks again when any side has done something with it. */
export function usePlanLive(id: string, mark: string | undefined, again: () => void): void {
  useLive(planChanged, { id }, mark, again);
}
