import { type FragmentType, graphql, readFragment } from '../../gql';
import { Card } from '../../ui';
import { HelpFacts, OrganisationFacts, Services } from './Help';
import { words } from './messages';

const publicEntryCard = graphql(`
  fragment PublicEntryCard on PublicEntry {
    id
    organisation { name ...OrganisationFacts }
    services { title ...OfferedHelpLine }
    territory { ...TerritoryFacts }
    conditions { ...ConditionFacts }
  }
`);

/** An organisation as anybody sees it. */
export function PublicEntryCard({ entry }: { entry: FragmentType<typeof publicEntryCard> }) {
  const { organisation, services, territory, conditions } = readFragment(publicEntryCard, entry);
  return (
    <Card>
      <h2>{organisation.name}</h2>
      <h3>{words.services}</h3>
      <Services services={services} />
      <HelpFacts territory={territory} conditions={conditions} />
      <OrganisationFacts organisation={organisation} />
    </Card>
  );
}
