import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
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
          </section>
        )}
      </Loaded>
      <Tools names={['calculator', 'norms', 'calendars', 'measures']} />
    </Page>
  );
}
