import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CaseProvidersFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/dates';
import { Details, SummaryList, Tag, type Tone } from '../../../ui';
import { providers } from './provider-messages';

const caseProviders = graphql(`
  fragment CaseProviders on Case {
    id
    state { __typename }
    measures { title }
    candidates { entryId name phone email fit freePlaces reasons { code inFavour message } }
    offers { id ngoName offeredOn answerBy stage answeredOn reason places answerer }
    replacements { stage ngo { ngoName } }
    engagement { ngoName contractNumber contractDate worker { name phone email } places }
  }
`);

type Providers = CaseProvidersFragment;

const TONE = { WHOLLY: 'good', PARTLY: 'info', NOT: 'plain' } as const satisfies Record<string, Tone>;

/** Who of the registry suits the case and why, what was offered to whom, and the contract. */
export function CaseProviders({ case: file }: { case: FragmentType<typeof caseProviders> }) {
  const { state, measures, candidates, offers, engagement, replacements } = readFragment(caseProviders, file);
  const titles = (places: readonly number[]) => places.map((place) => measures[place]?.title ?? '').join('; ');
  const underway = replacements.find((one) => one.stage === 'UNDERWAY');
  const choosing = underway
    ? !underway.ngo
    : state.__typename === 'ArrangingProvider' && !engagement && measures.length > 0;
  return (
    <>
      {engagement ? (
        <section className="part" aria-labelledby="case-contract">
          <h2 id="case-contract">{providers.contract}</h2>
          <SummaryList
            rows={[
              { label: providers.labels.ngo, value: engagement.ngoName },
              {
                label: providers.labels.contract,
                value: providers.dated(engagement.contractNumber, formatDay(engagement.contractDate)),
              },
              {
                label: providers.labels.worker,
                value: [engagement.worker.name, engagement.worker.phone, engagement.worker.email]
                  .filter(Boolean)
                  .join(', '),
              },
              { label: providers.labels.measures, value: titles(engagement.places) },
            ]}
          />
        </section>
      ) : null}
      {offers.length > 0 ? <Offers offers={offers} titles={titles} /> : null}
      {choosing ? <Candidates candidates={candidates} /> : null}
    </>
  );
}

interface OffersProps {
  readonly offers: Providers['offers'];
  readonly titles: (places: readonly number[]) => string;
}

function Offers({ offers, titles }: OffersProps) {
  return (
    <section className="part" aria-labelledby="case-offers">
      <h2 id="case-offers">{providers.offers}</h2>
      <ul className="list">
        {offers.map((one) => (
          <li key={one.id}>
            <b>{one.ngoName}</b>: {providers.stage[one.stage]};{' '}
            {providers.offered(formatDay(one.offeredOn), formatDay(one.answerBy))}
            {one.answeredOn ? `; ${providers.answered(formatDay(one.answeredOn))}` : null}
            {one.answerer ? `, ${providers.answerer[one.answerer]}` : null}
            {one.places.length > 0 ? <p>{providers.parts(titles(one.places))}</p> : null}
            {one.reason ? <p>{one.reason}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Candidates({ candidates }: { candidates: Providers['candidates'] }) {
  return (
    <section className="part" aria-labelledby="case-candidates">
      <h2 id="case-candidates">{providers.title}</h2>
      <p>{candidates.length > 0 ? providers.intro : providers.none}</p>
      <ol className="list">
        {candidates.map((one) => (
          <li key={one.entryId}>
            <b>{one.name}</b> <Tag tone={TONE[one.fit]}>{providers.fit[one.fit]}</Tag>
            <p>
              {one.phone}, {one.email}; {providers.offer.free(one.freePlaces)}
            </p>
            <Details summary={providers.reasons(one.name)}>
              <ul>
                {one.reasons.map((reason) => (
                  <li key={reason.code + reason.message}>
                    <b>{reason.inFavour ? providers.inFavour : providers.against}:</b> {reason.message}
                  </li>
                ))}
              </ul>
            </Details>
          </li>
        ))}
      </ol>
    </section>
  );
}
