import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { ngoWords, PublicEntryCard, RegistryFilterForm, readRegistryAddress, registryHref } from '../../rooms/ngos';
import { Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import '../../styles/staff.css';

const openRegistry = graphql(`
  query OpenRegistry($region: ID, $measure: ID, $after: String) {
    registry(region: $region, measure: $measure, first: 20, after: $after) {
      edges { node { id ...PublicEntryCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const registryChoices = graphql(`
  query RegistryChoicesOfPage {
    ...RegistryChoices
    clock { today }
  }
`);

export default function RegistryPage() {
  const words = useWords();
  const [, go] = useLocation();
  const search = useSearch();
  const asked = readRegistryAddress(search);
  const choices = useRead(registryChoices, {}, { policy: 'cache-first' });
  const read = useRead(openRegistry, {
    region: asked.region || null,
    measure: asked.measure || null,
    after: asked.after ?? null,
  });
  return (
    <Page title={ngoWords.title} lead={<p>{words(ngoWords.lead)}</p>}>
      <Loaded read={choices} pick={(data) => data}>
        {(found) => <RegistryFilterForm key={search} asked={asked} choices={found} onAsk={go} />}
      </Loaded>
      <ListFrame label={ngoWords.list} of={search} busy={read.fetching}>
        <Loaded read={read} pick={(data) => data.registry}>
          {({ edges, pageInfo }) => (
            <>
              {edges.length === 0 ? <p>{words(ngoWords.none)}</p> : null}
              {edges.map(({ node }) => (
                <PublicEntryCard key={node.id} entry={node} />
              ))}
              <Pagination {...pageInfo} after={asked.after} hrefOf={(after) => registryHref({ ...asked, after })} />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
