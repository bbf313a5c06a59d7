import { graphql } from '../../gql';
import { useLive } from '../../lib/live';

const organisationsChanged = graphql(`
  subscription OrganisationsChanged($after: String) {
    myOrganisationsChanged(after: $after) { kind after }
  }
`);

/** A page of an employer asks again when its notices, requests or plans have changed. */
export function useOrganisationsLive(mark: string | undefined, again: () => void): void {
  useLive(organisationsChanged, {}, mark, again);
}
