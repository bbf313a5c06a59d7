import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import type { Option } from '../../ui';

const queueColleagues = graphql(`
  query QueueColleagues {
    viewer {
      __typename
      ... on StaffViewer { colleagues { id fullName post } }
    }
  }
`);

/** Who leads cases here, for a list to choose from; empty while it is on its way. */
export function useColleagues(): readonly Option[] {
  const { data } = useRead(queueColleagues, {}, { policy: 'cache-first' });
  const found = data?.viewer?.__typename === 'StaffViewer' ? data.viewer.colleagues : [];
  return found.map((one) => ({ value: one.id, label: `${one.fullName}, ${one.post}` }));
}
