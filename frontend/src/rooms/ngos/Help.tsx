import { type FragmentType, graphql, readFragment } from '../../gql';
import { telHref } from '../../lib/format';
import { SummaryList } from '../../ui';
import { words } from './messages';

const organisationFacts = graphql(`
  fragment OrganisationFacts on Organisation {
    name
    inn
    ogrn
    phone
    email
    site
    address
  }
`);

/** An organisation and the ways to reach it. */
export function OrganisationFacts({ organisation }: { organisation: FragmentType<typeof organisationFacts> }) {
  const { inn, ogrn, phone, email, site, address } = readFragment(organisationFacts, organisation);
  return (
    <SummaryList
      rows={[
        { label: words.phone, value: <a href={telHref(phone)}>{phone}</a> },
        { label: words.email, value: <a href={`mailto:${email}`}>{email}</a> },
        ...(site ? [{ label: words.site, value: <a href={site}>{site}</a> }] : []),
        { label: words.address, value: address },
        { label: words.inn, value: inn },
        ...(ogrn ? [{ label: words.ogrn, value: ogrn }] : []),
      ]}
    />
  );
}

const offeredHelp = graphql(`
  fragment OfferedHelpLine on OfferedHelp {
    title
    conditions
  }
`);

/** What it does, each on its conditions. */
export function Services({ services }: { services: readonly FragmentType<typeof offeredHelp>[] }) {
  return (
    <ul className="list">
      {readFragment(offeredHelp, services).map(({ title, conditions }) => (
        <li key={title}>
          {title}
          {conditions ? <div className="field__hint">{conditions}</div> : null}
        </li>
      ))}
    </ul>
  );
}

const territoryFacts = graphql(`
  fragment TerritoryFacts on Territory {
    regions { id name }
    offices { id name }
  }
`);

const conditionFacts = graphql(`
  fragment ConditionFacts on HelpConditions {
    communicationNeeds
    ways
    note
  }
`);

interface HelpFactsProps {
  readonly territory: FragmentType<typeof territoryFacts>;
  readonly conditions: FragmentType<typeof conditionFacts>;
}

/** Where and how it helps. */
export function HelpFacts({ territory, conditions }: HelpFactsProps) {
  const { regions, offices } = readFragment(territoryFacts, territory);
  const { communicationNeeds, ways, note } = readFragment(conditionFacts, conditions);
  const places = [...regions.map((one) => words.wholeRegion(one.name)), ...offices.map((one) => one.name)];
  return (
    <SummaryList
      rows={[
        { label: words.where, value: said(places) },
        { label: words.communication, value: said(communicationNeeds.map((one) => words.need[one])) },
        { label: words.ways, value: said(ways.map((one) => words.way[one])) },
        ...(note ? [{ label: words.conditions, value: note }] : []),
      ]}
    />
  );
}

function said(all: readonly string[]): string {
  return all.length > 0 ? all.join(', ') : words.unsaid;
}
