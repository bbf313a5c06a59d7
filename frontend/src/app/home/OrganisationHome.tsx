import { Link } from 'wouter';
import { graphql } from '../../gql';
import type { OrganisationHomeQuery } from '../../gql/graphql';
import { useRead } from '../../lib/ask';
import { useWords } from '../../lib/display';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { EntryFacts, ngoWords } from '../../rooms/ngos';
import { Card, Page, SummaryList } from '../../ui';
import { home } from './messages';
import { Tools } from './Tools';

const organisationHome = graphql(`
  query OrganisationHome {
    viewer {
      __typename
      ... on EmployerViewer {
        name
        organisations {
          id
          name
          inn
          post
        }
      }
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

/** An employer or an NGO: who signed in, and for which organisations. */
export default function OrganisationHome({ of }: { of: 'employer' | 'ngo' }) {
  const read = useRead(organisationHome, {}, { policy: 'cache-first' });
  return (
    <Page title={home[of].title}>
      <Loaded
        read={read}
        pick={({ viewer }) =>
          viewer?.__typename === 'EmployerViewer' || viewer?.__typename === 'NgoViewer' ? viewer : undefined
        }
      >
        {(viewer) => (
          <section className="stack">
            <p>{home.greeting(viewer.name)}</p>
            <h2>{home.actsFor}</h2>
            {viewer.organisations.map((one) => (
              <Card key={one.id}>
                <h3>{one.name}</h3>
                <SummaryList
                  rows={[
                    { label: home.inn, value: one.inn },
                    { label: home.post, value: one.post },
                  ]}
                />
              </Card>
            ))}
            {viewer.__typename === 'EmployerViewer' ? (
              <p>
                <Link href={href('employerNotices')}>{home.notices}</Link>
              </p>
            ) : null}
            {viewer.__typename === 'NgoViewer' ? <OwnEntries entries={viewer.registryEntries} /> : null}
          </section>
        )}
      </Loaded>
      <Tools names={['openRegistry', 'calculator', 'norms', 'calendars', 'measures']} />
    </Page>
  );
}

type Entries = Extract<NonNullable<OrganisationHomeQuery['viewer']>, { __typename: 'NgoViewer' }>['registryEntries'];

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
