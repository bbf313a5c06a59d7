import { Link } from 'wouter';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { DueMark, ObjectionList, stillRuns } from '../../../law';
import { numbered } from '../../../lib/format';
import { href } from '../../../lib/paths';
import { Details } from '../../../ui';
import { ApproveOrderForm } from './ApproveOrderForm';
import { words } from './messages';
import { OrderFacts } from './OrderFacts';
import { ReturnOrderForm } from './ReturnOrderForm';

const orderCard = graphql(`
  fragment OrderCard on AppointmentOrder {
    id
    revision
    state { __typename }
    ...OrderFacts
    actions { name allowed objections { code ...ObjectionLine } }
    case {
      id
      person { id fullName }
      personalFile { number }
      terms { id title state rule { id } ...DueMark }
    }
  }
`);

/** The term that the order is made for: who accompanies is arranged within it. */
const TERM_OF_ORDER = 'SIT-06';

interface OrderCardProps {
  readonly order: FragmentType<typeof orderCard>;
  /** The head decides; the specialist reads. */
  readonly deciding: boolean;
  readonly today: string;
  readonly onDone: (deed: string) => void;
  readonly onFresh: () => void;
}

export function OrderCard({ order, deciding, today, onDone, onFresh }: OrderCardProps) {
  const card = readFragment(orderCard, order);
  const { id, revision, actions } = card;
  const { person, personalFile, terms, id: caseId } = card.case;
  const term = terms.find((one) => one.rule.id === TERM_OF_ORDER && stillRuns(one.state));
  const mayDo = (name: string) => deciding && actions.some((one) => one.name === name && one.allowed);
  const waiting = deciding && card.state.__typename === 'OrderDrafted';
  const blocked = waiting ? actions.filter((one) => !one.allowed) : [];
  const deed = { orderId: id, revision, onDone, onFresh };
  return (
    <li className="order">
      <div className="order__facts">
        <h2 className="order__person">
          <Link href={href('staffCase', { id: caseId })}>{person.fullName}</Link>
        </h2>
        <p className="fact__source">{words.file(numbered(personalFile.number))}</p>
        {term ? (
          <p className="order__term">
            {term.title}: <DueMark term={term} />
          </p>
        ) : null}
      </div>
      <div className="order__state">
        <OrderFacts order={card} />
        {mayDo('approveAppointmentOrder') ? (
          <Details summary={<Named deed={words.approve} person={person.fullName} />}>
            <ApproveOrderForm {...deed} today={today} />
          </Details>
        ) : null}
        {mayDo('returnAppointmentOrder') ? (
          <Details summary={<Named deed={words.return} person={person.fullName} />}>
            <ReturnOrderForm {...deed} />
          </Details>
        ) : null}
        {blocked.length > 0 ? (
          <Details summary={<Named deed={words.blocked} person={person.fullName} />}>
            <ObjectionList objections={blocked.flatMap((one) => one.objections)} />
          </Details>
        ) : null}
      </div>
    </li>
  );
}

/** Many cards have the same deeds: the name of the person tells them apart to the ear. */
function Named({ deed, person }: { deed: string; person: string }) {
  return (
    <>
      {deed}
      <span className="visually-hidden">{words.ofPerson(person)}</span>
    </>
  );
}
