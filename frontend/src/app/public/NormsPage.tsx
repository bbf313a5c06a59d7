import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { BasisLegend, lawWords, NormList } from '../../rooms/law';
import { Page, Pagination } from '../../ui';

const norms = graphql(`
  query Norms($after: String) {
    norms(first: 100, after: $after) {
      edges {
        node {
          id
          ...NormRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default function NormsPage() {
  const words = useWords();
  const after = new URLSearchParams(useSearch()).get('after') ?? undefined;
  const read = useRead(norms, { after: after ?? null }, { policy: 'cache-first' });
  return (
    <Page title={lawWords.norms.title} lead={<p>{words(lawWords.norms.lead)}</p>} width="wide">
      <BasisLegend />
      <Loaded read={read} pick={(data) => data.norms}>
        {({ edges, pageInfo }) => (
          <>
            <NormList norms={edges.map((edge) => edge.node)} />
            <Pagination {...pageInfo} after={after} hrefOf={(cursor) => href('norms', undefined, { after: cursor })} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
