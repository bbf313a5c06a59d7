import { Link } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { formatDay } from '../../lib/dates';
import { Loaded } from '../../lib/faults';
import { ordersHref } from '../../rooms/offices/staff';
import { words } from './messages';

const ordersWaiting = graphql(`
  query OrdersWaiting {
    viewer {
      __typename
      ... on StaffViewer {
        appointmentOrders(first: 5, state: DRAFTED) {
          edges { node { id draftedOn appointed { id fullName } case { id person { id fullName } } } }
        }
      }
    }
  }
`);

/** What only the head can move: drafts of orders. */
export function OrdersWaiting() {
  const read = useRead(ordersWaiting, {});
  return (
    <section className="card" aria-labelledby="orders-waiting">
      <h2 id="orders-waiting">{words.ordersWaiting}</h2>
      <Loaded
        read={read}
        pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.appointmentOrders : undefined)}
      >
        {({ edges }) =>
          edges.length === 0 ? (
            <p>{words.noOrders}</p>
          ) : (
            <>
              <ul className="waiting">
                {edges.map(({ node }) => (
                  <li key={node.id}>
                    <Link href={ordersHref({ stage: 'DRAFTED' })}>{words.orderFor(node.case.person.fullName)}</Link>
                    <span>
                      {words.appoints(node.appointed.fullName)}, {words.draftOf(formatDay(node.draftedOn))}
                    </span>
                  </li>
                ))}
              </ul>
              <p>
                <Link href={ordersHref({})}>{words.allOrders}</Link>
              </p>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
