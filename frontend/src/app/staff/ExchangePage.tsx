import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import {
  ChannelList,
  ExchangeFilterForm,
  ExchangeTable,
  exchangeHref,
  exchangeWords,
  filterOf,
  readExchangeAddress,
} from '../../rooms/exchange';
import { Notice, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import '../../styles/staff.css';

const exchange = graphql(`
  query Exchange($after: String, $filter: ExchangeFilter) {
    clock { today }
    viewer {
      __typename
      ... on StaffViewer {
        exchangeChannels { system ...ChannelLine }
        exchange(first: 20, after: $after, filter: $filter) {
          edges { node { id ...ExchangeMessageLine } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export default function ExchangePage() {
  const [, go] = useLocation();
  const search = useSearch();
  const asked = readExchangeAddress(search);
  const read = useRead(exchange, { after: asked.after ?? null, filter: filterOf(asked) });
  const [done, setDone] = useState<{ readonly deed: string }>();
  const finish = (deed: string) => {
    setDone({ deed });
    read.again();
  };
  return (
    <Page title={exchangeWords.title} lead={<p>{exchangeWords.lead}</p>} width="wide">
      <MessageDone done={done} />
      <ExchangeFilterForm key={search} asked={asked} onAsk={go} />
      <ListFrame label={exchangeWords.title} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer : undefined)}>
          {({ exchange: { edges, pageInfo }, exchangeChannels }) => (
            <>
              {edges.length === 0 ? (
                <p>{exchangeWords.none}</p>
              ) : (
                <ExchangeTable
                  rows={edges.map(({ node }) => node)}
                  today={read.data?.clock.today ?? ''}
                  onDone={finish}
                />
              )}
              <Pagination {...pageInfo} after={asked.after} hrefOf={(after) => exchangeHref({ ...asked, after })} />
              <ChannelList channels={exchangeChannels} />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}

function MessageDone({ done }: { done: { readonly deed: string } | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done) box.current?.focus();
  }, [done]);
  return (
    <div role="status" tabIndex={-1} ref={box} className="done">
      {done ? (
        <Notice tone="good">
          <p>
            <b>{exchangeWords.done[done.deed]}</b>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
