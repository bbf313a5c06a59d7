import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { EntryFilterForm, EntryTable, entriesHref, readEntriesAddress, registryWords } from '../../rooms/ngos/staff';
import { LinkButton, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { audiencesOf, useWho } from '../who';
import '../../styles/staff.css';

const entries = graphql(`
  query Entries($after: String, $filter: EntryFilter) {
    viewer {
      __typename
      ... on StaffViewer {
        registry(first: 50, after: $after, filter: $filter) {
          edges { node { id ...EntryLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const entryChoices = graphql(`
  query EntryChoices {
    measureList(id: "accompaniment") { id ...EntryMeasures }
  }
`);

export default function EntriesPage() {
  const [, go] = useLocation();
  const search = useSearch();
  const asked = readEntriesAddress(search);
  const keeps = audiencesOf(useWho().viewer).includes('REGISTRAR');
  const choices = useRead(entryChoices, {}, { policy: 'cache-first' });
  const read = useRead(entries, {
    after: asked.after ?? null,
    filter: { state: asked.stage || null, measure: asked.measure || null, name: asked.name || null },
  });
  return (
    <Page title={registryWords.title} lead={<p>{registryWords.lead}</p>} width="wide">
      {keeps ? (
        <p>
          <LinkButton href={href('newEntry')}>{registryWords.add}</LinkButton>
        </p>
      ) : null}
      <Loaded read={choices} pick={(data) => data.measureList}>
        {(list) => <EntryFilterForm key={search} asked={asked} list={list} onAsk={go} />}
      </Loaded>
      <ListFrame label={registryWords.list} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.registry : undefined)}>
          {({ edges, pageInfo }) => (
            <>
              {edges.length === 0 ? <p>{registryWords.none}</p> : <EntryTable rows={edges.map((edge) => edge.node)} />}
              <Pagination {...pageInfo} after={asked.after} hrefOf={(after) => entriesHref({ ...asked, after })} />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
