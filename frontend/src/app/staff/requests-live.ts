import { graphql } from '../../gql';
import { useLive } from '../../lib/live';

const planRequestChanged = graphql(`
  subscription PlanRequestChanged($id: ID!, $after: String) {
    planRequestChanged(requestId: $id, after: $after) { kind after }
  }
`);

const officeRequestsChanged = graphql(`
  subscription OfficeRequestsChanged($after: String) {
    officeRequestsChanged(after: $after) { kind after }
  }
`);

/** A page of one request asks again when it, its terms or its messages have changed. */
export function useRequestLive(id: string, mark: string | undefined, again: () => void): void {
  useLive(planRequestChanged, { id }, mark, again);
}

/** The list of requests asks again when an employer has asked, or one of them has changed. */
export function useOfficeRequestsLive(mark: string | undefined, again: () => void): void {
  useLive(officeRequestsChanged, {}, mark, again);
}
