import { useState } from 'react';
import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { AddCompanionForm, CompanionCard, type CompanionDeed, companionWords } from '../../rooms/ngos/ngo';
import { Details, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { DeedDone } from '../staff/DeedDone';

const companions = graphql(`
  query Companions($after: String) {
    clock { today }
    viewer {
      __typename
      ... on NgoViewer {
        organisations { id name }
        companions(first: 50, after: $after) {
          edges { node { id ...CompanionCard } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const NEW = 'new';

/** Who accompanies for the organisation: its representative takes them on and lets them go. */
export default function CompanionsPage() {
  const search = useSearch();
  const after = new URLSearchParams(search).get('after') ?? undefined;
  const read = useRead(companions, { after: after ?? null });
  const [done, setDone] = useState<{ readonly text: string }>();
  // A form that has done its deed begins anew; what is typed into the others stays.
  const [rounds, setRounds] = useState<Readonly<Record<string, number>>>({});
  const finish = (id: string) => (deed: CompanionDeed) => {
    setDone({ text: companionWords.done[deed] });
    setRounds((before) => ({ ...before, [id]: (before[id] ?? 0) + 1 }));
    read.again();
  };
  const today = read.data?.clock.today ?? '';
  return (
    <Page title={companionWords.title} lead={<p>{companionWords.lead}</p>}>
      <DeedDone done={done} />
      <ListFrame label={companionWords.title} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'NgoViewer' ? viewer : undefined)}>
          {({ organisations, companions: { edges, pageInfo } }) => (
            <>
              <Details key={`${NEW} ${rounds[NEW] ?? 0}`} summary={companionWords.add}>
                <AddCompanionForm organisations={organisations} today={today} onDone={finish(NEW)} />
              </Details>
              {edges.length === 0 ? <p>{companionWords.none}</p> : null}
              <ul className="cards">
                {edges.map(({ node }) => (
                  <CompanionCard
                    key={`${node.id} ${rounds[node.id] ?? 0}`}
                    companion={node}
                    today={today}
                    onDone={finish(node.id)}
                    onFresh={read.again}
                  />
                ))}
              </ul>
              <Pagination
                {...pageInfo}
                after={after}
                hrefOf={(next) => href('companions', undefined, { after: next })}
              />
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
