import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { say } from '../../messages';
import {
  filterOf,
  type QueueMemory,
  queueHref,
  type Reassigned,
  readQueueAddress,
  rememberQueue,
  SavedFilters,
  useChoice,
  useSavedFilters,
  WorklistFilterForm,
  WorklistTable,
  worklistWords,
} from '../../rooms/worklist';
import { LinkButton, Notice, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { audiencesOf, useWho } from '../who';
import { words } from './messages';
import { OrdersWaiting } from './OrdersWaiting';
import { PlansWaiting } from './PlansWaiting';
import { QueueBulk, QueueReassigned } from './QueueBulk';
import { useQueueKeys } from './queue-keys';
import '../../styles/staff.css';

const queue = graphql(`
  query Queue($after: String, $filter: WorklistFilter) {
    viewer {
      __typename
      ... on StaffViewer {
        worklist(first: 50, after: $after, filter: $filter) {
          edges { node { id ...WorklistLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export default function QueueHome() {
  const [, go] = useLocation();
  const search = useSearch();
  const asked = readQueueAddress(search);
  const name = useHistoryState<QueueMemory | null>()?.name ?? '';
  const audiences = audiencesOf(useWho().viewer);
  const filter = filterOf(asked, name);
  const saved = useSavedFilters();
  // An address that asks for nothing opens with the usual filter, if one was chosen.
  const plain = search === '' && name === '';
  const waits = plain && (!saved.known || saved.usualHref !== undefined);
  const { usualHref } = saved;
  useEffect(() => {
    if (plain && usualHref) go(usualHref, { replace: true });
  }, [plain, usualHref, go]);
  const read = useRead(queue, { after: asked.after ?? null, filter }, { pause: waits });
  const leads = audiences.includes('SPECIALIST');
  const place = `${search} ${name}`;
  const [done, setDone] = useState<Reassigned>();
  return (
    <Page title={say.nav.queue} width="wide" lead={<p>{leads ? words.queueLead : words.queueLeadHead}</p>}>
      {audiences.includes('HEAD') ? <OrdersWaiting /> : null}
      {leads ? <PlansWaiting /> : null}
      <QueueReassigned what={done} />
      <div className="queue-tools">
        <WorklistFilterForm
          key={place}
          asked={asked}
          name={name}
          onAsk={(to, sought) => go(to, { state: sought ? { name: sought } : null })}
        />
        {leads ? (
          <LinkButton look="second" href={href('intake')}>
            {words.newCase}
          </LinkButton>
        ) : null}
        <LinkButton look="quiet" href={href('formerCases')}>
          {words.formerCases}
        </LinkButton>
      </div>
      <SavedFilters
        lines={saved.lines}
        asked={asked}
        here={queueHref({ ...asked, after: undefined })}
        onChange={saved.again}
      />
      <ListFrame label={worklistWords.caption} of={place} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.worklist : undefined)}>
          {({ edges, pageInfo }) => (
            <>
              {edges.length > 0 ? (
                <QueueRows
                  key={place}
                  rows={edges.map((edge) => edge.node)}
                  ids={edges.map((edge) => edge.node.id)}
                  onReassigned={(what) => {
                    setDone(what);
                    read.again();
                  }}
                />
              ) : (
                <EmptyQueue filtered={filter !== null} />
              )}
              <Pagination
                {...pageInfo}
                after={asked.after}
                hrefOf={(after) => queueHref({ ...asked, after })}
                state={name ? { name } : null}
              />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}

interface QueueRowsProps {
  readonly rows: Parameters<typeof WorklistTable>[0]['rows'];
  readonly ids: readonly string[];
  readonly onReassigned: (what: Reassigned) => void;
}

/** The rows and what can be done with those that are marked; another page begins with none. */
function QueueRows({ rows, ids, onReassigned }: QueueRowsProps) {
  const choice = useChoice();
  const [giving, setGiving] = useState(false);
  const keys = useQueueKeys(() => setGiving(true));
  const search = useSearch();
  const state = useHistoryState<QueueMemory | null>();
  const all = ids.join(' ');
  useEffect(() => {
    rememberQueue({ ids: all.split(' '), address: search ? `${href('staff')}?${search}` : href('staff'), state });
  }, [all, search, state]);
  return (
    <>
      <QueueBulk choice={choice} giving={giving} onGive={setGiving} onReassigned={onReassigned} keys={keys} />
      <WorklistTable rows={rows} choice={choice} />
    </>
  );
}

function EmptyQueue({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Notice title={worklistWords.nothingFound}>
      <p>{worklistWords.nothingFoundText}</p>
    </Notice>
  ) : (
    <Notice title={worklistWords.empty}>
      <p>{worklistWords.emptyText}</p>
    </Notice>
  );
}
