import { graphql } from '../../gql';
import type { NgoHomeQuery } from '../../gql/graphql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { EntryFacts, ngoWords } from '../../rooms/ngos';
import { Card, Page } from '../../ui';
import { ActsFor } from './ActsFor';
import { home } from './messages';
import { Tools } from './Tools';

const ngoHome = graphql(`
  query NgoHome {
    viewer {
      __typename
      ... on NgoViewer {
        name
        organisations {
          id
          name
          inn
          post
        }
        registryEntries {
          id
          organisation { name }
          ...EntryFacts
        }
      }
    }
  }
`);

/** An organisation that helps: who signed in, for which organisations, and what the registry says of them. */
export default function NgoHome() {
  const read = useRead(ngoHome, {}, { policy: 'cache-first' });
  return (
    <Page title={home.ngo.title}>
      <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'NgoViewer' ? viewer : undefined)}>
        {(viewer) => (
          <section className="stack">
            <p>{home.greeting(viewer.name)}</p>
            <ActsFor organisations={viewer.organisations} />
            <OwnEntries entries={viewer.registryEntries} />
          </section>
        )}
      </Loaded>
      <Tools names={['openRegistry', 'calculator', 'norms', 'calendars', 'measures']} />
    </Page>
  );
}

type Entries = Extract<NonNullable<NgoHomeQuery['viewer']>, { __typename: 'NgoViewer' }>['registryEntries'];

/** What the registry says of the organisations: its operator keeps it, here it is only read. */
function OwnEntries({ entries }: { entries: Entries }) {
  const words = useWords();
  return (
    <>
      <h2>{ngoWords.entry.title}</h2>
      <p>{words(entries.length > 0 ? ngoWords.entry.note : ngoWords.entry.none)}</p>
      {entries.map((one) => (
        <Card key={one.id}>
          <h3>{one.organisation.name}</h3>
          <EntryFacts entry={one} />
        </Card>
      ))}
    </>
  );
}
