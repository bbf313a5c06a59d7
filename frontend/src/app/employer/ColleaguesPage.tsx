import { useState } from 'react';
import { useSearch } from 'wouter';
import { graphql } from '../../gql';
import { useRead } from '../../lib/ask';
import { Loaded } from '../../lib/faults';
import { href } from '../../lib/paths';
import { ColleagueCard, InviteForm, OrganisationSwitch, peopleWords as words } from '../../rooms/employers';
import { Details, Page } from '../../ui';
import { ListFrame } from '../layout/ListFrame';
import { DeedDone } from '../staff/DeedDone';

const employerPeople = graphql(`
  query EmployerPeople($organisation: ID) {
    clock { today }
    viewer {
      __typename
      ... on EmployerViewer {
        organisations { id name }
        organisation(id: $organisation) {
          id
          name
          actions { name allowed }
          members { id ...ColleagueCard }
        }
      }
    }
  }
`);

const NEW = 'new';

/** Who acts for the organisation that the address names. */
export default function ColleaguesPage() {
  const search = useSearch();
  const organisation = new URLSearchParams(search).get('organisation');
  const read = useRead(employerPeople, { organisation });
  const [done, setDone] = useState<{ readonly text: string }>();
  const [rounds, setRounds] = useState<Readonly<Record<string, number>>>({});
  const finish = (id: string, text: string) => {
    setDone({ text });
    setRounds((before) => ({ ...before, [id]: (before[id] ?? 0) + 1 }));
    read.again();
  };
  const today = read.data?.clock.today ?? '';
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <DeedDone done={done} />
      <ListFrame label={words.title} of={search} busy={read.fetching}>
        <Loaded read={read} pick={({ viewer }) => (viewer?.__typename === 'EmployerViewer' ? viewer : undefined)}>
          {({ organisations, organisation: { id, name, actions, members } }) => (
            <>
              <OrganisationSwitch
                organisations={organisations}
                chosen={id}
                hrefOf={(other) => href('colleagues', undefined, { organisation: other })}
              />
              <h2>{name}</h2>
              {actions.some((action) => action.name === 'inviteColleague' && action.allowed) ? (
                <Details key={`${id} ${rounds[NEW] ?? 0}`} summary={words.invite}>
                  <InviteForm organisationId={id} onDone={(text) => finish(NEW, text)} />
                </Details>
              ) : null}
              {members.length < 2 ? <p>{words.nobodyElse}</p> : null}
              <ul className="cards">
                {members.map((one) => (
                  <ColleagueCard
                    key={`${one.id} ${rounds[one.id] ?? 0}`}
                    member={one}
                    today={today}
                    onDone={(deed) => finish(one.id, words.done[deed])}
                    onFresh={read.again}
                  />
                ))}
              </ul>
            </>
          )}
        </Loaded>
      </ListFrame>
    </Page>
  );
}
