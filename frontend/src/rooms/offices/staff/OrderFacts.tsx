import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { OrderFactsFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/dates';
import { numbered } from '../../../lib/format';
import { SummaryList, type SummaryRow, Tag, type Tone } from '../../../ui';
import { words } from './messages';

const orderFacts = graphql(`
  fragment OrderFacts on AppointmentOrder {
    id
    draftedOn
    appointed { id fullName post }
    draftedBy { id fullName }
    state {
      __typename
      ... on OrderDrafted { since }
      ... on OrderReturned { on by { id fullName } reason }
      ... on OrderApproved { number date by { id fullName } }
    }
  }
`);

type State = OrderFactsFragment['state'];

const TONE: Readonly<Record<State['__typename'], Tone>> = {
  OrderDrafted: 'info',
  OrderReturned: 'warn',
  OrderApproved: 'good',
};

/** One order: whom it appoints, who drafted it, and what the head made of it. */
export function OrderFacts({ order }: { order: FragmentType<typeof orderFacts> }) {
  const { appointed, draftedBy, draftedOn, state } = readFragment(orderFacts, order);
  return (
    <>
      <p className="row">
        <b>
          {appointed.fullName}, {appointed.post}
        </b>{' '}
        <Tag tone={TONE[state.__typename]}>{words.state[state.__typename]}</Tag>
      </p>
      <SummaryList
        rows={[
          { label: words.drafted, value: words.by(formatDay(draftedOn), draftedBy.fullName) },
          ...stateRows(state),
        ]}
      />
    </>
  );
}

function stateRows(state: State): SummaryRow[] {
  switch (state.__typename) {
    case 'OrderDrafted':
      return [];
    case 'OrderReturned':
      return [
        { label: words.returned, value: words.by(formatDay(state.on), state.by.fullName) },
        { label: words.reason, value: state.reason },
      ];
    case 'OrderApproved':
      return [
        {
          label: words.approved,
          value: words.by(words.requisites(numbered(state.number), formatDay(state.date)), state.by.fullName),
        },
      ];
    default:
      return state satisfies never;
  }
}
