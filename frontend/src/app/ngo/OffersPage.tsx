import { useState } from 'react';
import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { OfferCard, offerWords } from '../../rooms/cases/ngo';
import { Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { DeedDone } from '../staff/DeedDone';

const offers = graphql(`
  query Offers($after: String) {
    viewer {
      __typename
      ... on NgoViewer {
        offers(first: 20, after: $after) {
          edges { node { id ...OfferCard } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

/** What the organisation has been offered, and its answers. */
export default function OffersPage() {
  const search = useSearch();
  const after = new URLSearchParams(search).get('after') ?? undefined;
  const read = useRead(offers, { after: after ?? null });
  const [done, setDone] = useState<{ readonly text: string }>();
  const finish = (text: string) => {
    setDone({ text });
    read.again();
  };
  return (
    <Page title={offerWords.title} lead={<p>{offerWords.lead}</p>}>
      <DeedDone done={done} />
      <ListFrame label={offerWords.title} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'NgoViewer' ? viewer.offers : undefined)}>
          {({ edges, pageInfo }) => (
            <>
              {edges.length === 0 ? <p>{offerWords.none}</p> : null}
              <ul className="cards">
                {edges.map(({ node }) => (
                  <OfferCard key={node.id} offer={node} onDone={finish} onFresh={read.again} />
                ))}
              </ul>
              <Pagination {...pageInfo} after={after} hrefOf={(next) => href('offers', undefined, { after: next })} />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
