import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ContractState, EntryFactsFragment, EntryStage } from '../../gql/graphql';
import { formatDay } from '../../lib/dates';
import { telHref } from '../../lib/format';
import { SummaryList, type SummaryRow, Tag, type Tone } from '../../ui';
import { HelpFacts, OrganisationFacts, Services } from './Help';
import { words } from './messages';

const entryFacts = graphql(`
  fragment EntryFacts on RegistryEntry {
    id
    stage
    source
    capacity
    region { id name }
    state {
      __typename
      ... on EntryActive { since }
      ... on EntrySuspended { since reason }
      ... on EntryExcluded { on reason }
    }
    organisation { name ...OrganisationFacts }
    services { title ...OfferedHelpLine }
    territory { ...TerritoryFacts }
    conditions { ...ConditionFacts }
    trainedStaff { id name post paper validUntil valid }
    accompanying { id name phone email }
    contracts {
      id
      number
      date
      from
      until
      state
      office { id name }
      kinds { id title }
      ended { on reason }
    }
  }
`);

type Entry = EntryFactsFragment;

export const STAGE_TONE: Readonly<Record<EntryStage, Tone>> = { ACTIVE: 'good', SUSPENDED: 'warn', EXCLUDED: 'bad' };

const CONTRACT_TONE: Readonly<Record<ContractState, Tone>> = {
  AHEAD: 'info',
  IN_FORCE: 'good',
  EXPIRED: 'plain',
  ENDED: 'plain',
};

const text = words.entry;

interface EntryFactsProps {
  readonly entry: FragmentType<typeof entryFacts>;
  /** What stands beside a contract: the operator's link to its deed. */
  readonly aside?: (contractId: string) => ReactNode;
}

/** The whole entry: the organisation, its help, its people and its contracts. */
export function EntryFacts({ entry: masked, aside }: EntryFactsProps) {
  const entry = readFragment(entryFacts, masked);
  return (
    <>
      <SummaryList
        rows={[
          {
            label: text.state,
            value: <Tag tone={STAGE_TONE[entry.stage]}>{words.stage[entry.stage]}</Tag>,
          },
          ...stateRows(entry.state),
          { label: text.region, value: entry.region.name },
          { label: text.sourceLabel, value: words.source[entry.source] },
          { label: text.capacity, value: String(entry.capacity) },
        ]}
      />
      <h3>{text.organisation}</h3>
      <OrganisationFacts organisation={entry.organisation} />
      <h3>{words.services}</h3>
      <Services services={entry.services} />
      <HelpFacts territory={entry.territory} conditions={entry.conditions} />
      <h3>{text.trained}</h3>
      {entry.trainedStaff.length === 0 ? <p>{text.noTrained}</p> : null}
      <ul className="list">
        {entry.trainedStaff.map((one) => (
          <li key={one.id}>
            {one.name}, {one.post}. {one.paper}
            {one.validUntil ? `, ${text.until(formatDay(one.validUntil))}` : ''}{' '}
            {one.valid ? null : <Tag tone="warn">{text.paperOver}</Tag>}
          </li>
        ))}
      </ul>
      <h3>{text.accompanying}</h3>
      {entry.accompanying.length === 0 ? <p>{text.noAccompanying}</p> : null}
      <ul className="list">
        {entry.accompanying.map((one) => (
          <li key={one.id}>
            {one.name}, <a href={telHref(one.phone)}>{one.phone}</a>
            {one.email ? (
              <>
                , <a href={`mailto:${one.email}`}>{one.email}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <h3>{text.contracts}</h3>
      {entry.contracts.length === 0 ? <p>{text.noContracts}</p> : null}
      {entry.contracts.map((one) => (
        <Contract key={one.id} contract={one} aside={aside?.(one.id)} />
      ))}
    </>
  );
}

function Contract({ contract, aside }: { contract: Entry['contracts'][number]; aside: ReactNode }) {
  const { number, date, from, until, state, office, kinds, ended } = contract;
  return (
    <section className="stack" aria-label={text.numbered(number, formatDay(date))}>
      <p className="row">
        <b>{text.numbered(number, formatDay(date))}</b> <Tag tone={CONTRACT_TONE[state]}>{words.contract[state]}</Tag>
      </p>
      <SummaryList
        rows={[
          { label: text.term, value: text.span(formatDay(from), formatDay(until)) },
          { label: text.office, value: office.name },
          { label: text.kinds, value: kinds.map((one) => one.title).join('; ') },
          ...(ended
            ? [
                { label: text.ended, value: formatDay(ended.on) },
                { label: text.reason, value: ended.reason },
              ]
            : []),
        ]}
      />
      {aside}
    </section>
  );
}

function stateRows(state: Entry['state']): SummaryRow[] {
  switch (state.__typename) {
    case 'EntryActive':
      return [{ label: text.term, value: text.since(formatDay(state.since)) }];
    case 'EntrySuspended':
      return [
        { label: text.term, value: text.since(formatDay(state.since)) },
        { label: text.reason, value: state.reason },
      ];
    case 'EntryExcluded':
      return [
        { label: text.term, value: text.since(formatDay(state.on)) },
        { label: text.reason, value: state.reason },
      ];
    default:
      return state satisfies never;
  }
}
