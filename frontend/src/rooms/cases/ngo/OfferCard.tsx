import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { NgoOfferStage, OfferCardFragment } from '../../../gql/graphql';
import { WhyTerm } from '../../../law';
import { formatDay, formatDayOfWeek } from '../../../lib/dates';
import { glue, telHref } from '../../../lib/format';
import { KeepTyped } from '../../../lib/typed';
import { SummaryList, Tag, type Tone } from '../../../ui';
import { AnswerOfferForm } from './AnswerOfferForm';
import { offerWords } from './messages';

const offerCard = graphql(`
  fragment OfferCard on ReceivedOffer {
    id
    revision
    ngoName
    offeredOn
    answerBy
    choiceTerm { id ...WhyTerm }
    offerStage
    answeredOn
    declineReason
    asked { measures { title content from to } communicationNeeds }
    office { id name phone email region { id name } }
    actions { name allowed }
  }
`);

const TONE: Readonly<Record<NgoOfferStage, Tone>> = {
  WAITING: 'info',
  AGREED: 'good',
  DECLINED: 'plain',
  WITHDRAWN: 'plain',
  LAPSED: 'plain',
};

interface OfferCardProps {
  readonly offer: FragmentType<typeof offerCard>;
  readonly onDone: (said: string) => void;
  readonly onFresh: () => void;
}

/** An offer: what is asked, until when and why until then, and the answer. */
export function OfferCard({ offer: masked, onDone, onFresh }: OfferCardProps) {
  const offer = readFragment(offerCard, masked);
  const { id, revision, asked, offerStage, office } = offer;
  const may = offer.actions.some((one) => one.name === 'answerOffer' && one.allowed);
  const titles = asked?.measures.map((one) => one.title) ?? [];
  return (
    <li className="card stack">
      <h2>{offerWords.heading(formatDay(offer.offeredOn))}</h2>
      <p>
        <Tag tone={TONE[offerStage]}>{offerWords.stage[offerStage]}</Tag>
      </p>
      <SummaryList
        rows={[
          { label: offerWords.to, value: offer.ngoName },
          ...(offerStage === 'WAITING' ? [{ label: offerWords.answerBy, value: <AnswerBy offer={offer} /> }] : []),
          ...(offer.answeredOn ? [{ label: offerWords.answeredOn, value: formatDay(offer.answeredOn) }] : []),
          ...(offer.declineReason ? [{ label: offerWords.declined, value: offer.declineReason }] : []),
          ...(asked
            ? [
                {
                  label: offerStage === 'AGREED' ? offerWords.parts : offerWords.measures,
                  value: <Measures asked={asked} />,
                },
              ]
            : []),
          ...(asked
            ? [
                {
                  label: offerWords.needs,
                  value: asked.communicationNeeds.map((one) => offerWords.need[one]).join(', ') || offerWords.noNeeds,
                },
              ]
            : []),
          { label: offerWords.office, value: office.name },
          { label: offerWords.region, value: office.region.name },
          {
            label: offerWords.contact,
            value: (
              <>
                <a href={telHref(office.phone)}>{glue(office.phone)}</a>,{' '}
                <a href={`mailto:${office.email}`}>{office.email}</a>
              </>
            ),
          },
        ]}
      />
      {may ? (
        <KeepTyped of={id} newest={undefined}>
          <AnswerOfferForm offerId={id} revision={revision} titles={titles} onDone={onDone} onFresh={onFresh} />
        </KeepTyped>
      ) : null}
    </li>
  );
}

function AnswerBy({ offer }: { offer: OfferCardFragment }) {
  return (
    <div className="stack stack--tight">
      <b>{formatDayOfWeek(offer.answerBy)}</b>
      <p>{offerWords.answerWhy}</p>
      {offer.choiceTerm ? <WhyTerm term={offer.choiceTerm} /> : null}
    </div>
  );
}

function Measures({ asked }: { asked: NonNullable<OfferCardFragment['asked']> }) {
  return (
    <ol className="list">
      {asked.measures.map((one) => (
        <li key={`${one.title} ${one.from}`}>
          {offerWords.measure(one.title, formatDay(one.from), formatDay(one.to))}
          <p>{one.content}</p>
        </li>
      ))}
    </ol>
  );
}
