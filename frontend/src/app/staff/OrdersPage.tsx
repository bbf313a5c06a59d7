import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { caseWords } from '../../rooms/cases/staff';
import { OrderCard, OrderFilterForm, officeWords, ordersHref, readOrdersAddress } from '../../rooms/offices/staff';
import { Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { audiencesOf, useWho } from '../who';
import { DeedDone } from './DeedDone';
import '../../styles/staff.css';

const orders = graphql(`
  query Orders($after: String, $stage: AppointmentOrderStage) {
    clock { today }
    viewer {
      __typename
      ... on StaffViewer {
        appointmentOrders(first: 20, after: $after, state: $stage) {
          edges { node { id ...OrderCard } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export default function OrdersPage() {
  const [, go] = useLocation();
  const search = useSearch();
  const asked = readOrdersAddress(search);
  const deciding = audiencesOf(useWho().viewer).includes('HEAD');
  const read = useRead(orders, { after: asked.after ?? null, stage: asked.stage || null });
  const [done, setDone] = useState<{ readonly text: string | undefined }>();
  const finish = (deed: string) => {
    setDone({ text: caseWords.actions.done[deed] });
    read.again();
  };
  return (
    <Page title={officeWords.title} lead={<p>{officeWords.lead}</p>} width="wide">
      <DeedDone done={done} />
      <OrderFilterForm key={search} stage={asked.stage} onAsk={go} />
      <ListFrame label={officeWords.title} of={search} busy={read.fetching}>
        <Loaded
          read={read}
          pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.appointmentOrders : undefined)}
        >
          {({ edges, pageInfo }) => (
            <>
              {edges.length === 0 ? (
                <p>{asked.stage === 'DRAFTED' ? officeWords.noneWaiting : officeWords.none}</p>
              ) : null}
              <ul className="order-list">
                {edges.map(({ node }) => (
                  <OrderCard
                    key={node.id}
                    order={node}
                    deciding={deciding}
                    today={read.data?.clock.today ?? ''}
                    onDone={finish}
                    onFresh={read.again}
                  />
                ))}
              </ul>
              <Pagination {...pageInfo} after={asked.after} hrefOf={(after) => ordersHref({ ...asked, after })} />
            </>
          )}
        </Loaded>
      </ListFrame>
      <p className="field__hint">{officeWords.note}</p>
    </Page>
  );
}
