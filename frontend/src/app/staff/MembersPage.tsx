import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import {
  AddMemberForm,
  MemberCard,
  type MemberDeed,
  MemberFilterForm,
  membersHref,
  memberWords,
  readMembersAddress,
} from '../../rooms/offices/staff';
import { Details, Page, Pagination } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { DeedDone } from './DeedDone';
import '../../styles/staff.css';

const members = graphql(`
  query Members($after: String, $standing: StaffStanding) {
    clock { today }
    viewer {
      __typename
      ... on StaffViewer {
        members(first: 50, after: $after, standing: $standing) {
          edges { node { id ...MemberCard } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

const NEW = 'new';

export default function MembersPage() {
  const [, go] = useLocation();
  const search = useSearch();
  const asked = readMembersAddress(search);
  const read = useRead(members, { after: asked.after ?? null, standing: asked.standing || null });
  const [done, setDone] = useState<{ readonly text: string }>();
  // A form that has done its deed begins anew; what is typed into the others stays.
  const [rounds, setRounds] = useState<Readonly<Record<string, number>>>({});
  const finish = (id: string) => (deed: MemberDeed) => {
    setDone({ text: memberWords.done[deed] });
    setRounds((before) => ({ ...before, [id]: (before[id] ?? 0) + 1 }));
    read.again();
  };
  const today = read.data?.clock.today;
  return (
    <Page title={memberWords.title} lead={<p>{memberWords.lead}</p>} width="wide">
      <DeedDone done={done} />
      {today ? (
        <Details key={`${NEW} ${rounds[NEW] ?? 0}`} summary={memberWords.add}>
          <AddMemberForm today={today} onDone={finish(NEW)} />
        </Details>
      ) : null}
      <MemberFilterForm key={search} standing={asked.standing} onAsk={go} />
      <ListFrame label={memberWords.title} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'StaffViewer' ? viewer.members : undefined)}>
          {({ edges, pageInfo }) => (
            <>
              {edges.length === 0 ? <p>{memberWords.none}</p> : null}
              <ul className="order-list">
                {edges.map(({ node }) => (
                  <MemberCard
                    key={`${node.id} ${rounds[node.id] ?? 0}`}
                    member={node}
                    today={today ?? ''}
                    onDone={finish(node.id)}
                    onFresh={read.again}
                  />
                ))}
              </ul>
              <Pagination {...pageInfo} after={asked.after} hrefOf={(after) => membersHref({ ...asked, after })} />
            </>
          )}
        </Loaded>
      </ListFrame>
      <p className="field__hint">{memberWords.note}</p>
    </Page>
  );
}
